"""Two columns side by side (hai cột không kẻ khung), as in the letterhead and the sign-off: a table without borders.

Widths are twips.
"""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.markup import TABLE_ORDER, in_order

GUTTER = twips_of_millimetres(3)
"""What stays free at the right of the left column."""
_NO_MARGIN = '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
_EMPTY = "<w:p/>"


def two_columns(left: int, right: int, rows: Iterable[tuple[str, str]], above: int = 0) -> str:
    """A table whose text reaches the left and the right edge; the gutter belongs to ``left``. No page tears a row.

    Each row has ``above`` twips free at its top.
    """
    properties = {
        "tblW": f'w:w="{left + right}" w:type="dxa"',
        "tblInd": 'w:w="0" w:type="dxa"',
        "tblLayout": 'w:type="fixed"',
        "tblCellMar": f'<w:tblCellMar><w:top w:w="{above}" w:type="dxa"/>{_NO_MARGIN}</w:tblCellMar>',
    }
    grid = f'<w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/>'
    body = "".join(_row((left, right), row) for row in rows)
    return f"<w:tbl><w:tblPr>{in_order(TABLE_ORDER, properties)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(widths: tuple[int, int], contents: tuple[str, str]) -> str:
    gutter = f'<w:tcMar><w:right w:w="{GUTTER}" w:type="dxa"/></w:tcMar>'
    left, right = contents
    cells = _cell(widths[0], gutter, left) + _cell(widths[1], "", right)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _cell(width: int, margin: str, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{margin}</w:tcPr>{content or _EMPTY}</w:tc>'
