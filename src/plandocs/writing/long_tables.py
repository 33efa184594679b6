"""Long tables of annexes, parted for LibreOffice (bảng dài khi xuất PDF): its time grows as their square.

The PDF then shows what the Word file shows, except for where pages end. Tables of the main text stay whole: how far
down its page one begins, nobody knows before the text is laid out, and none is as long as a list of people. So do those
with footnotes below the head, which take room on pages as LibreOffice pleases.
"""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.document.blocks import Block, Role, Section
from plandocs.document.document import Annex, Document, walk
from plandocs.document.inlines import Footnote, pieces
from plandocs.document.tables import Listed, Row, RowKind, Table
from plandocs.writing.block_heights import block_height, note_height
from plandocs.writing.keeping import held_rows
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.page_ends import Lines, parting
from plandocs.writing.row_heights import RowHeights
from plandocs.writing.setting import Setting
from plandocs.writing.tables import HAIR, widths_of

_LONG = 300
"""Rows up to which a table is no trouble."""


def has_long_table(document: Document) -> bool:
    """Whether a table of an annex is long."""
    return any(_is_long(block) for annex in document.annexes for block in walk(annex.blocks))


def new_pages_of(setting: Setting, annex: Annex) -> dict[int, Sequence[int]]:
    """The rows with which parts of the long tables of an annex begin, by the identities of the tables."""
    taken = sum(block_height(setting, each) for each in annex.head)
    taken += setting.space(Role.RULE).height(setting.face(Role.RULE), 1)
    starts: dict[int, Sequence[int]] = {}
    for block in walk(annex.blocks):
        if isinstance(block, Table):
            found, taken = _placed(setting, block, taken % setting.height)
            starts |= {id(block): found} if _is_long(block) else {}
        else:
            starts_page = isinstance(block, Section) and block.starts_page
            taken = (0 if starts_page else taken) + block_height(setting, block)
    return starts


def _is_long(block: Block) -> bool:
    if not isinstance(block, Table) or block.height <= _LONG:
        return False
    return not any(_notes(row) for row in block.typed_rows())


def _notes(row: Row) -> list[Footnote]:
    return [piece for cell in row.cells for piece in pieces(cell.content) if isinstance(piece, Footnote)]


def _placed(setting: Setting, table: Table, taken: int) -> tuple[Sequence[int], int]:
    """Where parts of a table begin on a page of which so much is taken, and what is taken at its end."""
    heights = RowHeights(setting, table, widths_of(setting, table))
    lines = Lines(_row_heights(table, heights), held_rows(table), _groups(table))
    above = taken + twips_of_points(setting.profile.paragraph_spacing)
    above += sum(note_height(setting, note) for row in table.head for note in _notes(row))
    found = parting(lines, above, max(heights.room, 1), HAIR)
    return found.starts, found.taken + heights.head


def _row_heights(table: Table, heights: RowHeights) -> list[int]:
    found: list[int] = []
    for one in table.rows:
        found += map(heights.listed, one.rows) if isinstance(one, Listed) else [heights.row(one, len(found))]
    return found


def _groups(table: Table) -> frozenset[int]:
    """The rows that head a group."""
    groups: list[int] = []
    number = 0
    for one in table.rows:
        if isinstance(one, Row) and one.kind is RowKind.GROUP:
            groups.append(number)
        number += len(one.rows) if isinstance(one, Listed) else 1
    return frozenset(groups)
