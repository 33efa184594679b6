"""Rows of plain words as XML (các dòng danh sách), block by block: thousands of rows cost little more than their bytes.

All rows of a list look alike, so one row is made as a pattern and filled; a block's text is checked and escaped in one
go, which gives the same as doing so text by text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment, Listed, Table
from plandocs.writing.markup import escaped
from plandocs.writing.paragraphs import KEEP_NEXT, paragraph
from plandocs.writing.row_heights import RowHeights
from plandocs.writing.runs import run
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import DIRECT, cell, cell_role, row_properties

_BLOCK = 125
"""Rows that are filled in at once."""
_PARTED = "\n"
"""Stands between two texts of a block while they are escaped; where a text itself has line ends, none is quick."""
_RUN, _END_OF_RUN = "<w:r><w:t>", "</w:t></w:r>"
_TEXT = "\x00"


def listed_rows(
    setting: Setting, node: Table, listed: Listed, widths: Sequence[int], heights: RowHeights, *, keep_last: bool
) -> Iterator[str]:
    """The rows of a list; the last one may have to stay with what follows its table."""
    rows = listed.rows
    end = len(rows) - 1 if keep_last and rows else len(rows)
    patterns = {is_tall: _pattern(setting, node, widths, keep=False, is_tall=is_tall) for is_tall in (False, True)}
    for start in range(0, end, _BLOCK):
        block = rows[start : min(start + _BLOCK, end)]
        tall = heights.tall(block)
        if tall:
            yield "".join(filled(patterns[number in tall], [row]) for number, row in enumerate(block))
        else:
            yield filled(patterns[False], block)
    if end < len(rows):
        is_tall = bool(heights.tall(rows[end:]))
        yield filled(_pattern(setting, node, widths, keep=True, is_tall=is_tall), rows[end:])


def _pattern(setting: Setting, node: Table, widths: Sequence[int], *, keep: bool, is_tall: bool) -> str:
    """A row with a mark where the run of each cell stands."""
    cells = []
    for column, width in zip(node.columns, widths, strict=True):
        role = Role.TABLE_CENTRED if column.alignment is Alignment.CENTRE else Role.TABLE_TEXT
        direct = {**(KEEP_NEXT if keep else {}), **DIRECT.get(column.alignment, {})}
        cells.append(cell(width, paragraph(setting.style(cell_role(role, node)), _TEXT, direct)))
    return f"<w:tr><w:trPr>{row_properties(node, is_tall=is_tall)}</w:trPr>{''.join(cells)}</w:tr>"


def filled(pattern: str, rows: Sequence[Sequence[str]]) -> str:
    """Rows by a pattern; raises ``ValueError`` for what may not be written (see ``markup.escaped``)."""
    texts = list(chain.from_iterable(rows))
    together = _PARTED.join(texts)
    if not _are_plain(texts, together):
        return "".join(one_by_one(pattern, row) for row in rows)
    first, *between, last = pattern.split(_TEXT)
    pieces = [last + first, "", *chain.from_iterable((each, "") for each in between)] * len(rows)
    pieces[0] = first
    pieces[1::2] = _runs(together)
    return "".join(pieces) + last


def _runs(together: str) -> list[str]:
    """The runs of plain texts; nothing for no text."""
    runs_ = _RUN + escaped(together).replace(_PARTED, _END_OF_RUN + _PARTED + _RUN) + _END_OF_RUN
    return runs_.replace(_RUN + _END_OF_RUN, "").split(_PARTED)


def _are_plain(texts: list[str], together: str) -> bool:
    """Whether texts need no more than their letters: no line ends, tabs, double or edge blanks."""
    if together.count(_PARTED) != len(texts) - 1 or "\t" in together or "  " in together:
        return False
    return texts == list(map(str.strip, texts))


def one_by_one(pattern: str, row: Sequence[str]) -> str:
    """A row by a pattern, text by text."""
    first, *rest = pattern.split(_TEXT)
    return first + "".join(run(text) + after for text, after in zip(row, rest, strict=True))
