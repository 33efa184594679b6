"""A table of the text (bảng): single borders, a head that is repeated on each page, rows that no page tears."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.document.blocks import Role
from plandocs.document.inlines import Run
from plandocs.document.tables import Alignment, Cell, Listed, Row, RowKind, Table
from plandocs.writing.frame import TABLE_GRID
from plandocs.writing.keeping import held_rows
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.listed_rows import listed_rows
from plandocs.writing.markup import TABLE_ORDER, Properties, in_order, quoted
from plandocs.writing.paragraphs import KEEP_NEXT, gap, paragraph
from plandocs.writing.row_heights import RowHeights
from plandocs.writing.runs import runs
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import DIRECT, MARKED, Merges, cell_role, row, row_properties
from plandocs.writing.table_parts import table_parts
from plandocs.writing.table_widths import table_widths

HAIR = 20
"""The least height of a paragraph that only parts, in twips."""


def table(setting: Setting, node: Table) -> Iterator[str]:
    """A table as wide as the text, clear of what stands above it; a long one comes piece by piece.

    Where the setting has new pages for it, it is written as several tables, each with the head. One without any row is
    not written: Word takes such a file for broken.
    """
    if not node.head and not node.height:
        return
    widths = widths_of(setting, node)
    lines = {"tblStyle": f"w:val={quoted(setting.frame.styles[TABLE_GRID])}"} if node.ruled else {}
    properties = {
        **lines,
        "tblW": f'w:w="{setting.width}" w:type="dxa"',
        "tblLayout": 'w:type="fixed"',
        "tblLook": 'w:val="0020" w:firstRow="1"',
    }
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    begin = f"<w:tbl><w:tblPr>{in_order(TABLE_ORDER, properties)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    parts = table_parts(node, setting.new_pages.get(id(node), ()))
    yield gap(twips_of_points(setting.profile.paragraph_spacing))
    for number, part in enumerate(parts, start=1):
        is_last = number == len(parts)
        writing = _Writing(setting, part, widths, is_kept=is_last and setting.is_kept(node))
        yield begin
        yield from writing.head(again=number > 1)
        yield from writing.body()
        yield "</w:tbl>" if is_last else f"</w:tbl>{gap(HAIR, new_page=True)}"


def widths_of(setting: Setting, node: Table) -> list[int]:
    """The widths of the columns, in twips; they add up to the width of the text."""
    return table_widths(setting.face, node, setting.width)


class _Writing:
    """The rows of one table on their way into XML."""

    def __init__(self, setting: Setting, node: Table, widths: list[int], *, is_kept: bool) -> None:
        self.setting = setting
        self.node = node
        self.widths = widths
        self.is_kept = is_kept
        self.heights = RowHeights(setting, node, widths)

    def head(self, *, again: bool) -> Iterator[str]:
        """The head, repeated on each page; ``again`` where it stands already above another part of the table."""
        merges = Merges(self.node.head_merged)
        for number, one in enumerate(self.node.head):
            cells = [self.head_cell(one, column, again=again) for column in range(len(self.widths))]
            yield row(self.widths, cells, "<w:cantSplit/><w:tblHeader/>", merges, number, centred=True)

    def head_cell(self, one: Row, column: int, *, again: bool) -> str:
        is_numbers = one.kind is RowKind.COLUMN_NUMBERS
        role = cell_role(Role.TABLE_CENTRED if is_numbers else Role.TABLE_HEAD, self.node)
        content = runs(self.setting, one.cells[column].content, italic=is_numbers, again=again)
        return paragraph(self.setting.style(role), content, KEEP_NEXT)

    def body(self) -> Iterator[str]:
        """The rows below the head."""
        merges, held, height = Merges(self.node.merged), held_rows(self.node), self.node.height
        number = 0
        for one in self.rows():
            below = number + (len(one.rows) if isinstance(one, Listed) else 1)
            is_kept = below in held or (self.is_kept and below == height)
            if isinstance(one, Listed):
                yield from listed_rows(self.setting, self.node, one, self.widths, self.heights, keep_last=is_kept)
            else:
                is_tall = self.heights.is_tall(self.heights.row(one, number))
                cells = self.cells(one, KEEP_NEXT if is_kept else {})
                yield row(self.widths, cells, row_properties(self.node, is_tall=is_tall), merges, number)
            number = below

    def rows(self) -> Iterator[Row | Listed]:
        """The rows below the head; those of a list one by one where cells of it are one."""
        number = 0
        for one in self.node.rows:
            below = number + (len(one.rows) if isinstance(one, Listed) else 1)
            if isinstance(one, Listed) and any(area.top < below and area.bottom >= number for area in self.node.merged):
                yield from (Row(tuple(Cell((Run(text),)) for text in texts)) for texts in one.rows)
            else:
                yield one
            number = below

    def cells(self, one: Row, keep: Properties) -> list[str]:
        bold = one.kind in MARKED
        return [self.cell(column, part, keep, bold=bold) for column, part in enumerate(one.cells)]

    def cell(self, column: int, part: Cell, keep: Properties, *, bold: bool) -> str:
        alignment = part.alignment or self.node.columns[column].alignment
        role = Role.TABLE_CENTRED if alignment is Alignment.CENTRE else Role.TABLE_TEXT
        content = runs(self.setting, part.content, bold=bold)
        direct = {**keep, **DIRECT.get(alignment, {})}
        return paragraph(self.setting.style(cell_role(role, self.node)), content, direct)
