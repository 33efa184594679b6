"""What the rows and columns of allocations say of each other (liên kết trong bảng chỉ tiêu)."""

from __future__ import annotations

from collections.abc import Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.walking import facts_in
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota, QuotaRow
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
        for row in facts_in(quota):
            if isinstance(row, QuotaRow):
                _check_row(row, quota, problems)


def _check_row(row: QuotaRow, quota: Quota, problems: Problems) -> None:
    if row.unit is None and row.group is None:
        problems.add("PD129", row.written_at, first="unit", second="group")
    if row.unit is not None and row.group is not None:
        problems.add("PD128", row.where("group"), first="unit", second="group")
    if row.rows and row.group is None:
        problems.add("PD102", row.written_at, key="group")
    if row.rows and row.values:
        problems.add("PD128", row.where("values"), first="rows", second="values")
    known = [column.id for column in quota.columns]
    if not isinstance(row.values, Mapping):
        if len(row.values) > len(known):
            place = row.where("values", len(known))
            problems.add("PD550", place, cells=len(row.values), columns=len(known))
        return
    for name in row.values:
        if name not in known:
            problems.add("PD540", row.key_place("values", name), id=name, **suggestion(name, known))
