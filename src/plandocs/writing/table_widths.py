"""How wide the columns of a table are in the type of its form (bề rộng cột): the same in Word and in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from plandocs.document.blocks import Role
from plandocs.document.column_needs import needs
from plandocs.document.column_widths import fitted
from plandocs.document.tables import Table
from plandocs.writing.faces import Face
from plandocs.writing.table_cells import cell_role


def table_widths(face: Callable[[Role], Face], node: Table, width: int) -> list[int]:
    """The widths in twips: as their shares say, or as their text needs; they add up to ``width``."""
    faces = face(cell_role(Role.TABLE_TEXT, node)), face(cell_role(Role.TABLE_HEAD, node))
    wanted = needs(node, lambda text, bold: faces[bold].width(text))
    return fitted([column.share for column in node.columns], wanted, width)
