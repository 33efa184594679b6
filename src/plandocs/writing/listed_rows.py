"""Rows of plain words as XML (các dòng danh sách), block by block: thousands of rows cost little more than their bytes.

All rows of a list look alike, so one row is made as a pattern and filled; a block's text is escaped in one go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment, Listed, Table
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.markup import escaped
from plandocs.writing.paragraphs import KEEP_NEXT, paragraph
from plandocs.writing.runs import run
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import DIRECT, cell, cell_role

_BLOCK = 500
"""Rows that are filled in at once."""
_PARTED = "\n"
"""Stands between two texts of a block while they are escaped; where a text itself has line ends, none is quick."""
_ODD = re.compile("\t|  |^ | $", re.MULTILINE)
"""Text that needs more than its letters: edge blanks, tabs."""
_TEXT = "\x00"


def listed_rows(setting: Setting, node: Table, listed: Listed, widths: Sequence[int]) -> Iterator[str]:
    """The rows of a list; the last one stays with what follows a kept table."""
    rows, pattern = listed.rows, _row(setting, node, widths, keep=False)
    is_kept = setting.is_kept(node) and node.rows[-1] is listed
    end = len(rows) - 1 if is_kept else len(rows)
    for start in range(0, end, _BLOCK):
        yield _filled(pattern, rows[start : min(start + _BLOCK, end)])
    if is_kept and rows:
        yield _filled(_row(setting, node, widths, keep=True), rows[end:])


def _row(setting: Setting, node: Table, widths: Sequence[int], *, keep: bool) -> str:
    """A row with a mark where the run of each cell stands."""
    least = twips_of_millimetres(node.least_height) if node.least_height else 0
    height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    cells = []
    for column, width in zip(node.columns, widths, strict=True):
        role = Role.TABLE_CENTRED if column.alignment is Alignment.CENTRE else Role.TABLE_TEXT
        direct = {**(KEEP_NEXT if keep else {}), **DIRECT.get(column.alignment, {})}
        cells.append(cell(width, paragraph(setting.style(cell_role(role, node)), _TEXT, direct)))
    return f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{''.join(cells)}</w:tr>"


def _filled(pattern: str, rows: Sequence[Sequence[str]]) -> str:
    together = _PARTED.join(chain.from_iterable(rows))
    if together.count(_PARTED) != sum(map(len, rows)) - 1 or _ODD.search(together):
        return "".join(_one_by_one(pattern, row) for row in rows)
    texts = escaped(together).split(_PARTED)
    quick = pattern.replace("%", "%%").replace(_TEXT, "<w:r><w:t>%s</w:t></w:r>")
    return (quick * len(rows)) % tuple(texts)


def _one_by_one(pattern: str, row: Sequence[str]) -> str:
    first, *rest = pattern.split(_TEXT)
    return first + "".join(run(text) + after for text, after in zip(row, rest, strict=True))
