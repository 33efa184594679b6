"""Cells and rows of a table as XML (ô, dòng): widths, merged cells, styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment, Area, RowKind, Table
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.markup import Properties

MARKED = frozenset({RowKind.GROUP, RowKind.TOTAL, RowKind.HEAD})
"""Rows that are set in bold."""
DIRECT: dict[Alignment, Properties] = {
    Alignment.RIGHT: {"jc": 'w:val="right"'},
    Alignment.JUSTIFIED: {"jc": 'w:val="both"'},
}
"""What is said in a cell itself of how it stands; left and centred ones have styles."""

_SMALL = {
    Role.TABLE_HEAD: Role.SMALL_TABLE_HEAD,
    Role.TABLE_TEXT: Role.SMALL_TABLE_TEXT,
    Role.TABLE_CENTRED: Role.SMALL_TABLE_CENTRED,
}


def cell_role(role: Role, node: Table) -> Role:
    """The role of a cell's paragraph, by the type of its table."""
    return _SMALL[role] if node.small else role


def row_properties(node: Table, *, is_tall: bool) -> str:
    """The properties of a row below the head: a page's end does not tear it, unless it is taller than a page."""
    least = twips_of_millimetres(node.least_height) if node.least_height else 0
    height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    return height if is_tall else f"<w:cantSplit/>{height}"


class Merges:
    """Where cells of a table are one (ô gộp), row by row."""

    def __init__(self, areas: Iterable[Area]) -> None:
        """From the areas; those that overlap are the fault of whoever made the table."""
        self._areas = {
            (row, column): area
            for area in areas
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        }

    def at(self, row: int, column: int) -> Area | None:
        """The area that a cell belongs to."""
        return self._areas.get((row, column))


def row(
    widths: Sequence[int], cells: Sequence[str], properties: str, merges: Merges, number: int, *, centred: bool = False
) -> str:
    """A row of a table; a cell that spans columns stands once, one that spans rows goes on below."""
    parts: list[str] = []
    column = 0
    while column < len(widths):
        area = merges.at(number, column)
        last = area.right if area is not None else column
        width = sum(widths[column : last + 1])
        parts.append(cell(width, cells[column], last - column + 1, _down(area, number), centred=centred))
        column = last + 1
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(parts)}</w:tr>"


def _down(area: Area | None, number: int) -> str:
    if area is None or area.top == area.bottom:
        return ""
    return '<w:vMerge w:val="restart"/>' if number == area.top else "<w:vMerge/>"


def cell(width: int, content: str, across: int = 1, down: str = "", *, centred: bool = False) -> str:
    """A cell around its paragraph, ``width`` twips wide, over so many columns of the grid; its text in mid-height."""
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    middle = '<w:vAlign w:val="center"/>' if centred or down else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{down}{middle}</w:tcPr>{content}</w:tc>'
