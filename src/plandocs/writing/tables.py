"""A table of the text (bảng): single borders, a head that is repeated on each page, rows that no page tears."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from plandocs.document.blocks import Alignment, Column, Role, RowKind, Table
from plandocs.writing.frame import TABLE_GRID
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.markup import TABLE_ORDER, Properties, in_order, quoted
from plandocs.writing.paragraphs import KEEP_NEXT, gap, paragraph
from plandocs.writing.runs import runs
from plandocs.writing.setting import Setting

_ROLES = {Alignment.CENTRE: Role.TABLE_CENTRED}
_DIRECT: dict[Alignment, Properties] = {
    Alignment.RIGHT: {"jc": 'w:val="right"'},
    Alignment.JUSTIFIED: {"jc": 'w:val="both"'},
}


def table(setting: Setting, node: Table) -> str:
    """A table as wide as the text, clear of what stands above it."""
    widths = column_widths(node.columns, setting.width)
    properties = {
        "tblStyle": f"w:val={quoted(setting.frame.styles[TABLE_GRID])}",
        "tblW": f'w:w="{setting.width}" w:type="dxa"',
        "tblLayout": 'w:type="fixed"',
        "tblLook": 'w:val="0020" w:firstRow="1"',
    }
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    head = _row(widths, (_head_cell(setting, column) for column in node.columns), "<w:cantSplit/><w:tblHeader/>")
    rows = "".join(
        _row(widths, _cells(setting, node, position), "<w:cantSplit/>") for position in range(len(node.rows))
    )
    clear = gap(twips_of_points(setting.profile.paragraph_spacing))
    start = f"<w:tbl><w:tblPr>{in_order(TABLE_ORDER, properties)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    return f"{clear}{start}{head}{rows}</w:tbl>"


def column_widths(columns: Sequence[Column], width: int) -> list[int]:
    """The widths of the columns by their shares, in twips; they add up to ``width``."""
    shares = [0, *accumulate(max(column.share, 1) for column in columns)]
    edges = [round(width * share / shares[-1]) for share in shares]
    return [right - left for left, right in pairwise(edges)]


def _row(widths: Iterable[int], cells: Iterable[str], properties: str) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{written}</w:tr>"


def _head_cell(setting: Setting, column: Column) -> str:
    return paragraph(setting.style(Role.TABLE_HEAD), runs(setting, column.head), KEEP_NEXT)


def _cells(setting: Setting, node: Table, position: int) -> list[str]:
    """The cells of a row; a group stays with its first row, the last row of a kept table with what follows."""
    row = node.rows[position]
    is_last = position == len(node.rows) - 1
    keep = KEEP_NEXT if (setting.is_kept(node) if is_last else row.kind is RowKind.GROUP) else {}
    bold = row.kind is not RowKind.NORMAL
    return [
        _cell(setting, runs(setting, cell.content, bold=bold), column.alignment, keep)
        for column, cell in zip(node.columns, row.cells, strict=True)
    ]


def _cell(setting: Setting, content: str, alignment: Alignment, keep: Properties) -> str:
    role = _ROLES.get(alignment, Role.TABLE_TEXT)
    return paragraph(setting.style(role), content, {**keep, **_DIRECT.get(alignment, {})})
