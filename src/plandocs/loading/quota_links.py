"""What the rows and columns of allocations say of each other (liên kết trong bảng chỉ tiêu)."""

from __future__ import annotations

from collections.abc import Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import Fact
from plandocs.sources.walking import facts_in
from plandocs.spec.class_tally import tally
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota, QuotaColumn, QuotaRow
from plandocs.vietnamese.similarity import suggestion


def check_quotas(plan: Plan, problems: Problems) -> None:
    """Notes figures of columns that are not there, rows without a unit, audiences that nobody knows."""
    for quota in plan.quotas.values():
        for column in quota.columns:
            if column.audience is not None and column.audience not in plan.audiences:
                near = suggestion(column.audience, plan.audiences)
                problems.add("PD127", column.where("audience"), id=column.audience, list="audiences", **near)
            if column.name is None and column.audience is None:
                problems.add("PD129", column.written_at, first="name", second="audience")
            _check_named(column, plan, problems)
            _check_limits(column, quota, problems)
        _check_limit(quota, "most", quota, problems)
        for row in facts_in(quota):
            if isinstance(row, QuotaRow):
                _check_row(row, quota, problems)


def _check_named(column: QuotaColumn, plan: Plan, problems: Problems) -> None:
    """Notes classes, people sent and targets that the column names and nobody knows."""
    groups = tally(plan.training).groups() if plan.training is not None else ()
    known = {
        "group": ("training", [group.name for group in groups if group.name]),
        "sending": ("sending", [one.id for one in plan.sending if one.id is not None]),
        "target": ("targets", [one.id for one in plan.targets if one.id is not None]),
    }
    for key, (named, ids) in known.items():
        wanted = getattr(column, key)
        if wanted is not None and wanted not in ids:
            problems.add("PD127", column.where(key), id=wanted, list=named, **suggestion(wanted, ids))


def _check_limits(column: QuotaColumn, quota: Quota, problems: Problems) -> None:
    """Notes columns that bounds and weights name and that are not there, or are computed themselves."""
    _check_limit(column, "most", quota, problems)
    rule = column.allocate
    if rule is None:
        return
    for key in ("by", "least", "most"):
        _check_limit(rule, key, quota, problems)
    if column.basis:
        problems.add("PD128", column.where("allocate"), first="basis", second="allocate")
    if rule.total is None and column.total is None:
        problems.add("PD443", rule.written_at, id=column.id)


def _check_limit(fact: Fact, key: str, quota: Quota, problems: Problems) -> None:
    wanted = getattr(fact, key)
    known = [column.id for column in quota.typed]
    if isinstance(wanted, str) and wanted not in known:
        problems.add("PD540", fact.where(key), id=wanted, **suggestion(wanted, known))


def _check_row(row: QuotaRow, quota: Quota, problems: Problems) -> None:
    if row.unit is None and row.group is None:
        problems.add("PD129", row.written_at, first="unit", second="group")
    if row.unit is not None and row.group is not None:
        problems.add("PD128", row.where("group"), first="unit", second="group")
    if row.rows and row.group is None:
        problems.add("PD102", row.written_at, key="group")
    if row.rows and row.values:
        problems.add("PD128", row.where("values"), first="rows", second="values")
    known = [column.id for column in quota.typed]
    if not isinstance(row.values, Mapping):
        if len(row.values) > len(known):
            place = row.where("values", len(known))
            problems.add("PD550", place, cells=len(row.values), columns=len(known))
        return
    allocated = [column.id for column in quota.columns if column.allocate is not None]
    for name in row.values:
        if name in allocated:
            problems.add("PD442", row.where("values", name), id=name)
        elif name not in known:
            problems.add("PD540", row.key_place("values", name), id=name, **suggestion(name, known))
