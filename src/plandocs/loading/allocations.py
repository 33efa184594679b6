"""Quota columns whose figures follow from a rule (phân bổ theo quy tắc): computed, as if they had been typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.allocations import Allocation
from plandocs.spec.apportioning import Bound, CannotAllocate, allocate
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota, QuotaColumn, QuotaRow
from plandocs.vietnamese.numerals import format_count

_Figures = Mapping[str, int | None]
_BOUND_KEYS = {Bound.LEAST: "least", Bound.MOST: "most"}
_CODES = {Bound.LEAST: "PD437", Bound.MOST: "PD438"}
"""The code by which a bound that all units together cannot keep is told."""


def with_allocations(plan: Plan, problems: Problems) -> Plan:
    """The plan whose quotas hold the figures of each column that is shared out by a rule.

    Bounds that cannot be kept are noted (PD437, PD438, PD439), and units without a figure that the rule needs (PD440);
    such a column stays empty.
    """
    quotas = {name: _allocated(quota, problems) for name, quota in plan.quotas.items()}
    is_same = all(quotas[name] is quota for name, quota in plan.quotas.items())
    return plan if is_same else plan.model_copy(update={"quotas": quotas})


def _allocated(quota: Quota, problems: Problems) -> Quota:
    shared = [column for column in quota.columns if column.allocate is not None]
    units = list(quota.leaves())
    if not shared or not units:
        return quota
    parts = {column.id: _parts(quota, column, problems) for column in shared}
    figures = iter(
        [
            _figures(quota, row, {name: made[place] for name, made in parts.items() if made})
            for place, row in enumerate(units)
        ]
    )
    return quota.model_copy(update={"rows": tuple(_filled(row, figures) for row in quota.rows)})


def _figures(quota: Quota, row: QuotaRow, computed: _Figures) -> _Figures:
    """Every figure of a unit by its column, typed or computed."""
    return {**{column.id: quota.value(row, column) for column in quota.typed}, **computed}


def _filled(row: QuotaRow, figures: Iterator[_Figures]) -> QuotaRow:
    if row.rows:
        return row.model_copy(update={"rows": tuple(_filled(below, figures) for below in row.rows)})
    return row.model_copy(update={"values": next(figures)})


def _parts(quota: Quota, column: QuotaColumn, problems: Problems) -> list[int]:
    """What each unit gets in a column, in order; nothing, with problems noted, where the rule cannot be kept."""
    rule = column.allocate
    total = rule.total if rule is not None and rule.total is not None else column.total
    if rule is None or total is None or not _knows(quota, rule, problems):
        return []
    units = list(quota.leaves())
    weights, least = ([quota.bound(row, limit) or 0 for row in units] for limit in (rule.by, rule.least))
    most = [quota.bound(row, rule.most) for row in units]
    try:
        return allocate(total, weights, least, most)
    except CannotAllocate as error:
        _tell(error, total, quota, rule, problems)
        return []


def _knows(quota: Quota, rule: Allocation, problems: Problems) -> bool:
    """Whether each unit has what the rule asks for; those that lack it are noted."""
    named = [limit for limit in dict.fromkeys((rule.by, rule.least, rule.most)) if isinstance(limit, str)]
    columns = {column.id: column for column in quota.typed}
    if not all(name in columns for name in named):
        return False  # told where the links are checked
    is_known = True
    for name in named:
        for row in quota.leaves():
            if quota.value(row, columns[name]) is None:
                problems.add("PD440", quota.place(row, columns[name]), column=columns[name].name or name, id=name)
                is_known = False
    return is_known


def _tell(error: CannotAllocate, total: int, quota: Quota, rule: Allocation, problems: Problems) -> None:
    by = format_count(error.by)
    if error.position is None:
        place = rule.where(_BOUND_KEYS[error.bound]) if error.bound in _BOUND_KEYS else rule.written_at
        problems.add(_CODES[error.bound], place, total=format_count(total), by=by)
        return
    for row in quota.leaves():
        low, top = quota.bound(row, rule.least) or 0, quota.bound(row, rule.most)
        if top is not None and low > top:
            where = [Related(rule.where("most"), "limit")]
            problems.add("PD439", row.written_at, related=where, least=format_count(low), most=format_count(top))
