"""Annexes and sections that the text names are there (dẫn chiếu gõ tay): "Phụ lục III", "khoản 2 Mục V"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.history import sentence_around
from plandocs.checking.readers.containers import containers, kind_of
from plandocs.checking.readers.typed_texts import HIDDEN, TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Section

_ANNEX = re.compile(r"(?<!\w)Phụ lục(?: số)?(?: (?P<number>0?\d{1,2}|[IVX]+)(?![\w/]))?(?! \d)")
_SECTION = re.compile(
    r"(?<!\w)(?:khoản (?P<point>\d{1,2}),? )?Mục (?P<section>[IVX]+)(?!\w)(?:,? Phần (?:thứ \w+|[IVX]+)(?!\w))?"
)
_OWN = re.compile(
    r"\s*(?:kèm theo|của|tại)?\s*(?:Kế hoạch|Đề án|Chương trình)\s+này(?!\w)|\s*(?:này|nêu trên|trên|dưới đây)(?!\w)"
)
_FOREIGN = re.compile(r"\s*(?:,|và|đến)?\s*(?:\(?(?:ban hành )?kèm theo\s+(?=[A-ZĐ])|của\s|tại\s|[A-ZĐ])")
_SYMBOL = re.compile(
    r"\d+(?:/\d{4})?[/-][A-ZĐ]|(?:Thông tư|Nghị định|Luật|Nghị quyết|Quyết định|Công văn|Hướng dẫn|Quy chế)\s"
)
_ROMAN = {"I": 1, "V": 5, "X": 10}


def check(subject: Subject, problems: Problems) -> None:
    """Looks for what the author typed as a name of an annex or section of this plan."""
    for typed in subject.once(own_prose):
        if "Phụ lục" in typed.words:
            _annexes(typed, subject, problems)
        if "Mục " in typed.words:
            _sections(typed, subject, problems)


def _annexes(typed: TypedText, subject: Subject, problems: Problems) -> None:
    plan = subject.plan
    if plan.attachments or typed.text.place.path[:1] == ("annexes",):
        return
    for found in _own(_ANNEX, typed.words):
        number = found["number"]
        if (_value(number) if number else 1) > len(plan.annexes):
            problems.add("PD580", typed.place(found.start(), len(found[0])), found=found[0])


def _sections(typed: TypedText, subject: Subject, problems: Problems) -> None:
    known = subject.once(_numbers)
    for found in _own(_SECTION, typed.words):
        section, point = _value(found["section"]), int(found["point"] or 0)
        if not known or section not in known or (point and known[section] and point not in known[section]):
            problems.add("PD581", typed.place(found.start(), len(found[0])), found=found[0])


def _own(pattern: re.Pattern[str], words: str) -> Iterator[re.Match[str]]:
    """The mentions that surely mean this document: said so, or with no other document before or behind them."""
    for found in pattern.finditer(words):
        behind = words[found.end() : found.end() + 60]
        if _OWN.match(behind):
            yield found
        elif not (behind.startswith(HIDDEN) or _FOREIGN.match(behind)):
            first, _ = sentence_around(words, found.start(), found.end())
            before = words[first : found.start()]
            if not (_SYMBOL.search(before) or HIDDEN in before):
                yield found


def _numbers(subject: Subject) -> dict[int, set[int]]:
    """The sections of the body by their numbers, each with the numbers of its points, those of all parts together."""
    found: dict[int, set[int]] = {}
    for container in subject.once(containers):
        holder = container.holder
        if isinstance(holder, Section) and kind_of(holder.mark) == "roman":
            points = (block.mark for block in container.marked if kind_of(block.mark) == "number")
            found.setdefault(_value(holder.mark.rstrip(".-")), set()).update(int(mark.strip(".-)")) for mark in points)
    return found


def _value(number: str) -> int:
    """A Roman or Arabic number."""
    if number.isdigit():
        return int(number)
    values = [_ROMAN.get(letter, 0) for letter in number]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


RULE = Rule(("PD580", "PD581"), check, Sureness.LIKELY)
