"""The tags of an office's form (thẻ của biểu mẫu): found in the document's own tree, with the place of each.

docxtpl reads a form as text, and what it cannot place it drops or spoils without a word. So each tag is looked at
first, in the paragraph where it stands; and is given a number, by which it is known again in the text docxtpl makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

TAG = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^{}]*#\}")
"""A tag; no expression needs a brace, and without them no text makes the search long."""
_OPENED = re.compile(r"\{[{%#]")
_STRAY = re.compile(r"\{[{%#]|[}%#]\}")
_SCOPED = re.compile(r"\{(?P<sign>[{%#])(?P<scope>tr|tc|p|r) ")
"""A tag that takes its row, cell, paragraph or run with it: ``{%tr for … %}``."""
_MERGING = re.compile(r"\{%\s*[vh]m\s*%\}")
"""docxtpl's own tags that merge cells; they hold nothing that could be asked."""
_CONTAINERS = {"tr": "w:tr", "tc": "w:tc", "p": "w:p"}
_LOST = ("w:drawing", "w:pict", "w:object", "w:sectPr", "w:footnoteReference", "w:endnoteReference")
"""What would be dropped together with the paragraph, cell or row of a tag."""
_SHOWN = 60
_MOST_TAGS = 10_000
_NUMBER = "\ue000{}\ue001"
NUMBER = re.compile("\ue000([0-9]+)\ue001")
"""How the number of a tag stands in it, in signs that nobody types."""
_SHIELDED = {"{": "\ue002", "}": "\ue003"}

Element = Any
"""An element of lxml's own tree: python-docx's call something else their text."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it is written (thẻ), where in the form it stands, and the paragraph around it."""

    written: str
    where: str
    text: str

    def note(self, problems: Problems, place: Place, code: str, **values: Any) -> None:
        """Notes a problem of the tag."""
        problems.add(code, place, tag=clipped(self.written), **values, where=self.where, text=clipped(self.text))


NOWHERE = Tag("", "text", "")
"""A tag that docxtpl made of another one."""


@dataclass(slots=True)
class Finding:
    """Finds the tags of one form, part by part (dò thẻ)."""

    place: Place
    problems: Problems
    tags: list[Tag] = field(default_factory=list)

    def find(self, root: Element, part: str) -> None:
        """Numbers the tags of a part and notes what is wrong with how they are written or where they stand."""
        rows = _rows(root)
        for paragraph in root.iter(qn("w:p")):
            texts = list(_texts(paragraph))
            whole = "".join(text.text or "" for text in texts)
            if _STRAY.search(whole):
                self._find_in(paragraph, texts, whole, _where(paragraph, part, rows))
            else:
                _rewrite(texts, [], {})
        for where in _hidden(root):
            Tag(where, part, where).note(self.problems, self.place, "PD830")

    def _find_in(self, paragraph: Element, texts: list[Element], whole: str, where: str) -> None:
        found = list(TAG.finditer(whole))
        if stray := _STRAY.search(TAG.sub(lambda one: " " * len(one[0]), whole)):
            broken = whole[stray.start() :]
            Tag(broken, where, whole).note(self.problems, self.place, "PD824", problem=_signs(broken))
            return
        for one in found:
            tag = Tag(one[0], where, whole)
            if {one[0][2], one[0][-3]} & {"-", "+"}:  # it would join paragraphs, or worse
                tag.note(self.problems, self.place, "PD828", what=f"{one[0][:2]}-")
            self._check_scope(paragraph, one[0], tag)
        numbers = {}
        for one in found:
            if not one[0].startswith("{#") and not _MERGING.fullmatch(one[0]):
                numbers[one.end() - 2] = _NUMBER.format(len(self.tags))
                self.tags.append(Tag(one[0], where, whole))
        if len(self.tags) > _MOST_TAGS:
            raise ValueError("too much text")
        _rewrite(texts, [one.span() for one in found], numbers)
        if found:
            _unbind(paragraph)

    def _check_scope(self, paragraph: Element, written: str, tag: Tag) -> None:
        """Notes what a tag would take away with its row, cell or paragraph, and values that have none to take."""
        scoped = _SCOPED.match(written)
        if scoped is None:
            return
        if scoped["sign"] == "{":
            tag.note(self.problems, self.place, "PD828", what="{{" + scoped["scope"])
        elif scoped["scope"] != "r":
            name = qn(_CONTAINERS[scoped["scope"]])
            around = paragraph if paragraph.tag == name else next(paragraph.iterancestors(name), None)
            if around is None:
                tag.note(self.problems, self.place, "PD830")
            elif beside := _beside(around, written):
                tag.note(self.problems, self.place, "PD829", beside=clipped(beside))


def _texts(element: Element) -> Iterator[Element]:
    """The texts of a paragraph, without those of a text box drawn in it."""
    for child in element:
        if child.tag == qn("w:t"):
            yield child
        elif child.tag != qn("w:p"):
            yield from _texts(child)


def _beside(around: Element, written: str) -> str:
    """What stands in the row, cell or paragraph of a tag besides it."""
    text = " ".join("".join(text.text or "" for text in _texts(one)) for one in around.iter(qn("w:p")))
    lost = [name for name in _LOST if next(around.iter(qn(name)), None) is not None]
    return " ".join([NUMBER.sub("", text).replace(written, "", 1).strip(), *lost]).strip()


def _rewrite(texts: list[Element], tags: list[tuple[int, int]], numbers: dict[int, str]) -> None:
    """Puts the numbers of tags into a paragraph, and hides the braces of its plain words.

    docxtpl might take those for halves of tags that are parted.
    """
    inside = {position for start, end in tags for position in range(start, end)}
    position = 0
    for text in texts:
        words = text.text or ""
        if "{" in words or "}" in words or "%" in words or "#" in words:
            signs = (
                numbers.get(at, "") + (sign if at in inside else _SHIELDED.get(sign, sign))
                for at, sign in enumerate(words, start=position)
            )
            text.text = "".join(signs)
        position += len(words)


def unshielded(xml: str) -> str:
    """Words with their braces again; docxtpl's way to write two of them, ``{_{``, included."""
    for sign, hidden in _SHIELDED.items():
        xml = xml.replace(hidden, sign)
    for sign in ("{{", "}}", "{%", "%}"):
        xml = xml.replace("_".join(sign), sign)
    return xml


def _unbind(paragraph: Element) -> None:
    """A content control that is bound to data elsewhere would show that in Word, and not what is filled in."""
    for control in paragraph.iterancestors(qn("w:sdt")):
        for properties in control.findall(qn("w:sdtPr")):
            for name in ("w:dataBinding", "w:showingPlcHdr"):
                for bound in properties.findall(qn(name)):
                    properties.remove(bound)


def _hidden(root: Element) -> Iterator[str]:
    """Tags where nothing is filled in: attributes, field codes, deleted text, formulas."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        values = list(element.attrib.values())
        values += [element.text or ""] if element.tag != qn("w:t") else []
        values += [element.tail or ""]
        yield from (found[0] for value in values for found in TAG.finditer(value))


def _rows(root: Element) -> dict[Element, str]:
    """Each row of a table with what messages call it: "table 2, row 1"."""
    tables: dict[Element, list[int]] = {table: [number, 0] for number, table in enumerate(root.iter(qn("w:tbl")), 1)}
    named = {}
    for row in root.iter(qn("w:tr")):
        counted = tables[next(row.iterancestors(qn("w:tbl")))]
        counted[1] += 1
        named[row] = f"table {counted[0]}, row {counted[1]}"
    return named


def _where(paragraph: Element, part: str, rows: dict[Element, str]) -> str:
    """Where a paragraph stands: the part, whether in a text box, and the innermost table with its row."""
    where = [part]
    if next(paragraph.iterancestors(qn("w:txbxContent")), None) is not None:
        where.append("text box")
    row = next(paragraph.iterancestors(qn("w:tr")), None)
    return ", ".join([*where, rows[row]] if row is not None else where)


def _signs(broken: str) -> str:
    """What is wrong with signs that make no tag, in the words of Jinja's own complaints."""
    return "unexpected end of template" if _OPENED.match(broken) else f"unexpected '{broken[:2]}'"


def clipped(text: str) -> str:
    """A text as a message quotes it."""
    shown = " ".join(NUMBER.sub("", text).split())
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
