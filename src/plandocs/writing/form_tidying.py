"""A filled part made fit for Word (dọn phần đã điền): loops repeat and conditions leave out more than Word allows.

A cell must end with a paragraph, a row have a cell, a table a row; two tables must not touch; numbers and names that
Word wants once in a file must not come back with each round of a loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from plandocs.writing.markup import CELL_ORDER

_ENDING_WITH_PARAGRAPH = ("w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment")
_REPEATED_NAMES = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/wordml}textId",
)
_NOTES = ("w:footnoteReference", "w:endnoteReference", "w:commentReference")
_HAIR = {"w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"}
"""The least height of a paragraph that only parts."""
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

Element = Any
"""An element of lxml's own tree: python-docx's call something else their text."""


def tidy(root: Element) -> None:
    """Mends a filled part in place."""
    _drop_empty(root, "w:tr", "w:tc")
    _drop_empty(root, "w:tbl", "w:tr")
    for table in root.iter(qn("w:tbl")):
        _fit_grid(table)
    for properties in root.iter(qn("w:tcPr")):
        _put_in_order(properties)
    _part_tables(root)
    for name in _ENDING_WITH_PARAGRAPH:
        for holder in [root] if root.tag == qn(name) else list(root.iter(qn(name))):
            _end_with_paragraph(holder)
    _forget_repeated(root)
    _number_drawings(root)


def repeated_notes(root: Element) -> bool:
    """Whether a footnote, endnote or comment is referred to twice, which Word does not take."""
    seen: set[tuple[str, str | None]] = set()
    for name in _NOTES:
        for reference in root.iter(qn(name)):
            key = (name, reference.get(qn("w:id")))
            if key in seen:
                return True
            seen.add(key)
    return False


def _drop_empty(root: Element, holder: str, member: str) -> None:
    for one in list(root.iter(qn(holder))):
        if next(one.iter(qn(member)), None) is None:
            one.getparent().remove(one)


def _fit_grid(table: Element) -> None:
    """Gives a table whose columns were repeated or left out as many columns as its rows have, in its old width."""
    grid, rows = table.find(qn("w:tblGrid")), _rows(table)
    columns = max((sum(map(_span, _cells(row))) for row in rows), default=0)
    if grid is None or not columns or columns == len(grid):
        return
    each = sum(int(column.get(qn("w:w"), "0")) for column in grid) // columns
    grid[:] = [grid.makeelement(qn("w:gridCol"), {qn("w:w"): str(each)}) for _ in range(columns)]
    for cell in (cell for row in rows for cell in _cells(row)):
        for width in cell.iterfind(f"{qn('w:tcPr')}/{qn('w:tcW')}"):
            width.set(qn("w:w"), str(each * _span(cell)))
            width.set(qn("w:type"), "dxa")


def _put_in_order(properties: Element) -> None:
    """Puts the properties of a cell into the order of the schema: docxtpl writes a colour before the width."""
    ranks = {qn(f"w:{name}"): rank for rank, name in enumerate(CELL_ORDER)}
    ordered = sorted(properties, key=lambda one: ranks.get(one.tag, len(ranks)))
    if ordered != list(properties):
        properties[:] = ordered


def _rows(table: Element) -> list[Element]:
    return [row for row in table.iter(qn("w:tr")) if next(row.iterancestors(qn("w:tbl"))) is table]


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(qn("w:tr"))) is row]


def _span(cell: Element) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return 1 if span is None else int(span.get(qn("w:val"), "1"))


def _part_tables(root: Element) -> None:
    for table in list(root.iter(qn("w:tbl"))):
        if (after := table.getnext()) is not None and after.tag == qn("w:tbl"):
            table.addnext(_hair(table))


def _end_with_paragraph(holder: Element) -> None:
    last = holder[-1] if len(holder) else None
    if last is None or last.tag not in (qn("w:p"), qn("w:sdt")):
        is_table = last is not None and last.tag == qn("w:tbl")
        holder.append(_hair(holder) if is_table else holder.makeelement(qn("w:p")))


def _hair(beside: Element) -> Element:
    paragraph, properties = beside.makeelement(qn("w:p")), beside.makeelement(qn("w:pPr"))
    spacing = beside.makeelement(qn("w:spacing"), {qn(name): value for name, value in _HAIR.items()})
    properties.append(spacing)
    paragraph.append(properties)
    return paragraph


def _forget_repeated(root: Element) -> None:
    """Takes away names of paragraphs, bookmarks and content controls that a loop has repeated."""
    for name in _REPEATED_NAMES:
        for later in _later(root.iterfind(f".//*[@{name}]"), name):
            del later.attrib[name]
    for later in list(_later(root.iter(qn("w:bookmarkStart")), qn("w:name"))):
        later.getparent().remove(later)
    for later in list(_later(root.iter(qn("w:bookmarkStart")), qn("w:id"))):
        later.getparent().remove(later)
    for later in list(_later(root.iter(qn("w:bookmarkEnd")), qn("w:id"))):
        later.getparent().remove(later)
    controls = [one for properties in root.iter(qn("w:sdtPr")) for one in properties.findall(qn("w:id"))]
    for later in list(_later(iter(controls), qn("w:val"))):
        later.getparent().remove(later)


def _later(elements: Iterator[Element], attribute: str) -> Iterator[Element]:
    """The elements whose attribute another one before them has."""
    seen: set[str | None] = set()
    for element in list(elements):
        if (value := element.get(attribute)) in seen:
            yield element
        seen.add(value)


def _number_drawings(root: Element) -> None:
    drawings = list(root.iter(_DRAWING))
    if len({one.get("id") for one in drawings}) < len(drawings):
        for number, one in enumerate(drawings, start=1):
            one.set("id", str(number))
