"""The tags of a look (thẻ trong mẫu): found paragraph by paragraph, each checked before anything is filled in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from docx.oxml.ns import qn

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing.slots import PARTS, Slot

_TAG = re.compile(r"\{\{(.*?)\}\}")
_PARAGRAPH_TAG = re.compile(r"p\s+(\w+)\s*")
_STRAY = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_LOST = ("w:drawing", "w:pict", "w:object", "w:sectPr", "w:footnoteReference", "w:commentReference")
"""What docxtpl would drop without a word together with the paragraph of a tag."""
_SHOWN = 60

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A slot and the paragraph in which its tag stands."""

    slot: Slot
    paragraph: Element


def find_slots(root: Element, place: Place, problems: Problems, absent: frozenset[Slot] = frozenset()) -> list[Found]:
    """The slots of a look in order; what is wrong with its tags is noted. ``absent`` ones need not be there."""
    found = [slot for paragraph in root.iter(qn("w:p")) for slot in _in_paragraph(paragraph, place, problems)]
    _check_set([each.slot for each in found], absent, place, problems)
    return found


def check_without_tags(root: Element, place: Place, problems: Problems) -> None:
    """Notes tags in a part that is not filled, such as a header."""
    for paragraph in root.iter(qn("w:p")):
        text = _text(paragraph)
        if _STRAY.search(text):
            problems.add("PD805", place, problem=_clipped(text))


def _in_paragraph(paragraph: Element, place: Place, problems: Problems) -> Iterator[Found]:
    text = _text(paragraph)
    beside = _TAG.sub("", text)
    if _STRAY.search(beside):
        problems.add("PD805", place, problem=_clipped(text))
        return
    for tag in _TAG.finditer(text):
        written = _PARAGRAPH_TAG.fullmatch(tag[1])
        if written is None:
            problems.add("PD805", place, problem=tag[0])
        elif (name := written[1]) not in set(Slot):
            problems.add("PD803", place, slot=name, near=_near(name))
        else:
            _check_alone(Slot(name), beside + _others(text), paragraph, place, problems)
            yield Found(Slot(name), paragraph)


def _check_alone(slot: Slot, beside: str, paragraph: Element, place: Place, problems: Problems) -> None:
    lost = [name for name in _LOST if next(paragraph.iter(qn(name)), None) is not None]
    text = " ".join([beside.strip(), *lost]).strip()
    if text:
        problems.add("PD804", place, slot=slot.value, text=_clipped(text))


def _others(text: str) -> str:
    """The tags of a paragraph after its first: they would be lost as well."""
    return "".join(tag[0] for tag in list(_TAG.finditer(text))[1:])


def _check_set(slots: list[Slot], absent: frozenset[Slot], place: Place, problems: Problems) -> None:
    """Notes what would be missing from a document, or stand in it twice."""
    counted = Counter(slots)
    for slot, times in counted.items():
        if times > 1:
            problems.add("PD805", place, problem=f"{times} × {slot.tag}")
    for whole, parts in PARTS.items():
        given = [part for part in parts if part in counted]
        if whole in counted:
            for part in given:
                problems.add("PD805", place, problem=f"{whole.tag} + {part.tag}")
        else:
            needed = [part for part in parts if part not in counted and part not in absent]
            for missing in needed if given else [whole]:
                problems.add("PD802", place, slot=missing.value)


def _text(paragraph: Element) -> str:
    """The text of a paragraph, without that of a text box drawn in it."""
    return "".join(_own_text(paragraph))


def _own_text(element: Element) -> Iterable[str]:
    for child in element:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:tab") and element.tag == qn("w:r"):
            yield "\t"
        elif child.tag != qn("w:p"):
            yield from _own_text(child)


def _near(name: str) -> str:
    near = get_close_matches(name, [slot.value for slot in Slot], n=1)
    return ", ".join(Slot(each).tag for each in near) or ", ".join(slot.tag for slot in PARTS)


def _clipped(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
