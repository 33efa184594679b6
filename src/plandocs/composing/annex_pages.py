"""How the pages of an annex lie (hướng giấy): landscape where a table of it needs the width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plandocs.composing.context import Context
from plandocs.document.blocks import Block, Role
from plandocs.document.column_needs import fits, needs
from plandocs.document.document import Orientation, walk
from plandocs.document.tables import Table
from plandocs.registers.metrics import text_width
from plandocs.spec.annexes import Annex, Pages

_TWIPS_PER_MILLIMETRE = 1440 / 25.4


def orientation_of(blocks: Sequence[Block], fact: Annex, context: Context) -> Orientation:
    """Upright or landscape, as the annex says or its tables need; one that fits neither page is noted (PD541)."""
    return orientation_for(blocks, context, fact.orientation)


def orientation_for(blocks: Iterable[Block], context: Context, wanted: Pages = Pages.AUTO) -> Orientation:
    """Upright or landscape, as it is wanted or the tables need."""
    tables = [block for block in walk(blocks) if isinstance(block, Table)]
    wide = [table for table in tables if len(table.columns) > table.upright or not _fits(table, context, upright=True)]
    lies = wanted is Pages.LANDSCAPE or (wanted is Pages.AUTO and bool(wide))
    note_wide(blocks, context, upright=not lies)
    return Orientation.LANDSCAPE if lies else Orientation.PORTRAIT


def note_wide(blocks: Iterable[Block], context: Context, *, upright: bool = True) -> None:
    """Notes the tables on upright or landscape pages whose words have no room, so that some are broken (PD541)."""
    for table in (block for block in walk(blocks) if isinstance(block, Table)):
        if not _fits(table, context, upright=upright):
            context.problems.add("PD541", table.origin.place, columns=len(table.columns))


def _fits(table: Table, context: Context, *, upright: bool) -> bool:
    profile = context.profile
    page = profile.page
    across = page.width if upright else page.height
    width = float(across - page.left.chosen - page.right.chosen) * _TWIPS_PER_MILLIMETRE
    role = Role.SMALL_TABLE_TEXT if table.small else Role.TABLE_TEXT
    size = profile.sizes.of(profile.role(role).size, str(context.plan.sizes or profile.sizes.default))
    return fits(needs(table, lambda text, bold: text_width(text, size, bold=bold)), width)
