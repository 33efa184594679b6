"""Allocations (phân bổ chỉ tiêu) as tables: the total first, a column for each class or post, units in their order."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Pieces
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import Repeated
from plandocs.composing.table_lines import Line
from plandocs.composing.tables import table_drafts
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.spec.outline import QuotaBlock
from plandocs.spec.quota_names import column_name
from plandocs.spec.quotas import Quota, QuotaColumn, QuotaRow
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.text import lower_first

_EACH, _BASES = "columns", "bases"
"""What the form repeats its columns for: of quotas, and of the figures that they rest on."""


def quota_drafts(block: QuotaBlock, context: Context) -> list[Draft]:
    """The allocation that a block names (phân bổ chỉ tiêu); nothing where it has no units."""
    quota: Quota | None = context.entry("quotas", block.of, block.where("of"))
    if quota is None:
        return []
    lines = [_line(row, quota, context) for row in quota.rows]
    repeated = {column.id: Repeated(column.id, _heads(column, context)) for column in quota.columns}
    bases = [repeated[column.id] for column in quota.columns if column.basis]
    columns = [repeated[column.id] for column in quota.counted]
    origin = Origin(block.written_at)
    drafts = table_drafts("quota", lines, context, origin, block.table, repeats={_EACH: columns, _BASES: bases})
    return [*drafts, *_rules(quota, context)] if drafts else []


def _rules(quota: Quota, context: Context) -> Iterator[Para]:
    """By what rules columns were shared out (quy tắc phân bổ), a note for each."""
    for column in quota.columns:
        rule = column.allocate
        if rule is not None:
            bounds = {"by": rule.by, "least": rule.least or None, "most": rule.most}
            slots = {name: _bound(limit, quota, context) for name, limit in bounds.items()}
            words = context.fill("quota.rule", rule.written_at, column=column_name(column, context.plan), **slots)
            yield Para(words, Origin(rule.written_at), Role.TABLE_NOTE)


def _bound(limit: int | str | None, quota: Quota, context: Context) -> str | None:
    """A bound in words: a figure, or the name of the column that has it."""
    column = next((one for one in quota.columns if one.id == limit), None)
    if column is not None:
        return lower_first(column_name(column, context.plan))
    return format_padded(limit) if isinstance(limit, int) else limit


def _heads(column: QuotaColumn, context: Context) -> dict[str, str]:
    """The words over a column."""
    return {"column": column_name(column, context.plan), "above": str(column.above or "")}


def _line(row: QuotaRow, quota: Quota, context: Context) -> Line:
    line = Line(Origin(row.written_at), {"content": _name(row, context)})
    if row.note is not None:
        line.words["note"] = prose(row.note, context)
    line.below = [_line(below, quota, context) for below in row.rows]
    if not row.rows:
        for column in quota.columns:
            value = quota.value(row, column)
            if value is not None:
                line.values["basis_" + column.id if column.basis else "value_" + column.id] = value
    return line


def _name(row: QuotaRow, context: Context) -> Pieces:
    if row.group is not None:
        return prose(row.group, context)
    return context.body_name(row.unit, row.where("unit")) if row.unit is not None else ()
