"""A table of the text (bảng): single borders, a head that is repeated on each page, rows that no page tears."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment, Cell, Listed, Row, RowKind, Table
from plandocs.writing.frame import TABLE_GRID
from plandocs.writing.lengths import twips_of_millimetres, twips_of_points
from plandocs.writing.listed_rows import listed_rows
from plandocs.writing.markup import TABLE_ORDER, Properties, in_order, quoted
from plandocs.writing.paragraphs import KEEP_NEXT, gap, paragraph
from plandocs.writing.row_heights import is_taller_than_page
from plandocs.writing.runs import runs
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import DIRECT, Merges, cell_role, row
from plandocs.writing.table_widths import table_widths

_MARKED = frozenset({RowKind.GROUP, RowKind.TOTAL, RowKind.HEAD})
"""Rows that are set in bold."""


def table(setting: Setting, node: Table) -> Iterator[str]:
    """A table as wide as the text, clear of what stands above it; a long one comes piece by piece."""
    widths = widths_of(setting, node)
    properties = {
        "tblStyle": f"w:val={quoted(setting.frame.styles[TABLE_GRID])}",
        "tblW": f'w:w="{setting.width}" w:type="dxa"',
        "tblLayout": 'w:type="fixed"',
        "tblLook": 'w:val="0020" w:firstRow="1"',
    }
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    yield gap(twips_of_points(setting.profile.paragraph_spacing))
    yield f"<w:tbl><w:tblPr>{in_order(TABLE_ORDER, properties)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    writing = _Writing(setting, node, widths)
    yield from writing.head()
    yield from writing.body()
    yield "</w:tbl>"


def widths_of(setting: Setting, node: Table) -> list[int]:
    """The widths of the columns, in twips; they add up to the width of the text."""
    return table_widths(setting.face, node, setting.width)


class _Writing:
    """The rows of one table on their way into XML."""

    def __init__(self, setting: Setting, node: Table, widths: list[int]) -> None:
        self.setting = setting
        self.node = node
        self.widths = widths

    def head(self) -> Iterator[str]:
        """The head, repeated on each page."""
        merges = Merges(self.node.head_merged)
        for number, one in enumerate(self.node.head):
            cells = [self.head_cell(one, column) for column in range(len(self.widths))]
            yield row(self.widths, cells, "<w:cantSplit/><w:tblHeader/>", merges, number, centred=True)

    def head_cell(self, one: Row, column: int) -> str:
        is_numbers = one.kind is RowKind.COLUMN_NUMBERS
        role = cell_role(Role.TABLE_CENTRED if is_numbers else Role.TABLE_HEAD, self.node)
        content = runs(self.setting, one.cells[column].content, italic=is_numbers)
        return paragraph(self.setting.style(role), content, KEEP_NEXT)

    def body(self) -> Iterator[str]:
        """The rows below the head."""
        merges = Merges(self.node.merged)
        number = 0
        for position, one in enumerate(self.node.rows):
            if isinstance(one, Listed):
                yield from listed_rows(self.setting, self.node, one, self.widths)
                number += len(one.rows)
            else:
                cells = self.cells(one, keep=self.keep(position, one, merges, number))
                yield row(self.widths, cells, self.row_properties(one), merges, number)
                number += 1

    def keep(self, position: int, one: Row, merges: Merges, number: int) -> Properties:
        """A group stays with its first row, the total with the row above it, the end of a kept table with the text."""
        rows = self.node.rows
        is_last = position == len(rows) - 1
        below = None if is_last else rows[position + 1]
        ends = isinstance(below, Row) and below.kind is RowKind.TOTAL and position == len(rows) - 2
        kept = self.setting.is_kept(self.node) if is_last else one.kind is RowKind.GROUP or ends
        return KEEP_NEXT if kept or (not is_last and merges.goes_on(number)) else {}

    def cells(self, one: Row, keep: Properties) -> list[str]:
        bold = one.kind in _MARKED
        return [self.cell(column, part, keep, bold=bold) for column, part in enumerate(one.cells)]

    def cell(self, column: int, part: Cell, keep: Properties, *, bold: bool) -> str:
        alignment = part.alignment or self.node.columns[column].alignment
        role = Role.TABLE_CENTRED if alignment is Alignment.CENTRE else Role.TABLE_TEXT
        content = runs(self.setting, part.content, bold=bold)
        direct = {**keep, **DIRECT.get(alignment, {})}
        return paragraph(self.setting.style(cell_role(role, self.node)), content, direct)

    def row_properties(self, one: Row) -> str:
        """A row is not torn by a page's end, unless it is taller than a page."""
        least = twips_of_millimetres(self.node.least_height) if self.node.least_height else 0
        height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
        return height if is_taller_than_page(self.setting, self.node, one, self.widths) else f"<w:cantSplit/>{height}"
