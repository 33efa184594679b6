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

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
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
_NUMBER = "\ue000{}\ue001"
NUMBER = re.compile("\ue000([0-9]+)\ue001")
"""How the number of a tag stands in it, in signs that nobody types."""

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
        tables = list(root.iter(qn("w:tbl")))
        for paragraph in root.iter(qn("w:p")):
            texts = list(_texts(paragraph))
            whole = "".join(text.text or "" for text in texts)
            if _STRAY.search(whole):
                self._find_in(paragraph, texts, whole, _where(paragraph, part, tables))
        for where in _hidden(root):
            Tag(where, part, where).note(self.problems, self.place, "PD830")

    def _find_in(self, paragraph: Element, texts: list[Element], whole: str, where: str) -> None:
        found = list(TAG.finditer(whole))
        broken = next((one[0] for one in found if _OPENED.search(one[0], 2)), None)
        if broken is None and (stray := _STRAY.search(TAG.sub(lambda one: " " * len(one[0]), whole))):
            broken = whole[stray.start() :]
        if broken is not None:
            Tag(broken, where, whole).note(self.problems, self.place, "PD824", problem=_signs(broken))
            return
        for one in found:
            self._check_scope(paragraph, one[0], Tag(one[0], where, whole))
        for one in reversed(found):
            if not one[0].startswith("{#") and not _MERGING.fullmatch(one[0]):
                _insert(texts, one.end() - (3 if one[0][-3] == "-" else 2), _NUMBER.format(len(self.tags)))
                self.tags.append(Tag(one[0], where, whole))
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


def _insert(texts: list[Element], position: int, signs: str) -> None:
    """Puts signs into the text of a paragraph before the character at a position."""
    for text in texts:
        length = len(text.text or "")
        if position < length:
            text.text = text.text[:position] + signs + text.text[position:]
            return
        position -= length


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


def _where(paragraph: Element, part: str, tables: list[Element]) -> str:
    """Where a paragraph stands: the part, whether in a text box, and the innermost table with its row."""
    where = [part]
    if next(paragraph.iterancestors(qn("w:txbxContent")), None) is not None:
        where.append("text box")
    table = next(paragraph.iterancestors(qn("w:tbl")), None)
    if table is not None:
        row = next(paragraph.iterancestors(qn("w:tr")))
        rows = [one for one in table.iter(qn("w:tr")) if next(one.iterancestors(qn("w:tbl"))) is table]
        where.append(f"table {tables.index(table) + 1}, row {rows.index(row) + 1}")
    return ", ".join(where)


def _signs(broken: str) -> str:
    """What is wrong with signs that make no tag, in the words of Jinja's own complaints."""
    return "unexpected end of template" if _OPENED.match(broken) else f"unexpected '{broken[:2]}'"


def clipped(text: str) -> str:
    """A text as a message quotes it."""
    shown = " ".join(NUMBER.sub("", text).split())
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
