"""Allocations (phân bổ chỉ tiêu) as tables: the total first, a column for each class or post, units in their order."""

from __future__ import annotations

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import Repeated
from plandocs.composing.table_lines import Line
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.spec.outline import QuotaBlock
from plandocs.spec.quotas import Quota, QuotaColumn, QuotaRow

_EACH = "columns"
"""What the form repeats its column of figures for."""


def quota_drafts(block: QuotaBlock, context: Context) -> list[Draft]:
    """The allocation that a block names (phân bổ chỉ tiêu); nothing where it has no units."""
    quota: Quota | None = context.entry("quotas", block.of, block.where("of"))
    if quota is None:
        return []
    lines = [_line(row, quota, context) for row in quota.rows]
    columns = [Repeated(column.id, _heads(column, context)) for column in quota.columns]
    origin = Origin(block.written_at)
    return table_drafts("quota", lines, context, origin, block.table, repeats={_EACH: columns})


def _heads(column: QuotaColumn, context: Context) -> dict[str, str]:
    """The words over a column: its own name, else that of its audience."""
    audience = context.plan.audiences.get(column.audience) if column.audience is not None else None
    name = column.name or (audience.name if audience is not None else None) or column.id
    return {"column": str(name), "above": str(column.above or "")}


def _line(row: QuotaRow, quota: Quota, context: Context) -> Line:
    line = Line(Origin(row.written_at), {"content": _name(row, context)})
    if row.note is not None:
        line.words["note"] = prose(row.note, context)
    line.below = [_line(below, quota, context) for below in row.rows]
    if not row.rows:
        given = {column.id: quota.value(row, column) for column in quota.columns}
        line.values |= {f"value_{name}": value for name, value in given.items() if value is not None}
    return line


def _name(row: QuotaRow, context: Context) -> Pieces:
    if row.group is not None:
        return prose(row.group, context)
    return context.body_name(row.unit, row.where("unit")) if row.unit is not None else ()
