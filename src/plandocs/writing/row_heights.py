"""How high a row of a table becomes (chiều cao dòng), as far as must be known before Word lays it out."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.document.blocks import Role
from plandocs.document.column_widths import PADDING
from plandocs.document.inlines import text_of
from plandocs.document.tables import Row, Table
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import cell_role

_LINE = 1.15
"""The height of a line of Times New Roman beside its size."""
_NEVER_SO_LONG = 900
"""Letters that always stand on one page, also in the narrowest column."""


def is_taller_than_page(setting: Setting, node: Table, row: Row, widths: Sequence[int]) -> bool:
    """Whether a row cannot stand on one page: Word would cut off what goes below its end."""
    texts = [text_of(cell.content) for cell in row.cells]
    if max(map(len, texts), default=0) < _NEVER_SO_LONG:
        return False
    return row_height(setting, node, texts, widths) > setting.height


def row_height(setting: Setting, node: Table, texts: Sequence[str], widths: Sequence[int]) -> float:
    """The height of a row with these texts, in twips."""
    face = setting.face(cell_role(Role.TABLE_TEXT, node))
    spaces = setting.form(cell_role(Role.TABLE_TEXT, node))
    around = twips_of_points((spaces.before or 0) + (spaces.after or 0))
    lines = max(len(face.lines(text, width - PADDING)) for text, width in zip(texts, widths, strict=True))
    return lines * twips_of_points(face.size) * _LINE + around
