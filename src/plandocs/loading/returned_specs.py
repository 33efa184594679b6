"""A unit's own spec as its answer to a quota (kế hoạch của đơn vị): its figures, or the people that it sends."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.diagnostics.diagnostic import Problems
from plandocs.returns.returned import Figure, Returned
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name, unit_name
from plandocs.spec.quotas import Quota, QuotaRow
from plandocs.vietnamese.folding import folded


def returned_spec(own: Plan, plan: Plan, quota_id: str, problems: Problems) -> Returned | None:
    """What ``own`` answers to a quota of ``plan``; None, and noted, where it says nothing of it (PD444).

    It may have the quota itself, with the row of the unit; else its ``sending`` counts, by the ids of the columns or
    by the audiences that no other column has. Figures that come from a spec it extends are no answer of its own.
    """
    quota = own.quotas.get(quota_id)
    row = _own_row(own, quota) if quota is not None else None
    if quota is not None and row is not None:
        figures = tuple(one for one in _of_row(own, quota, row) if _is_own(one, own))
        if figures:
            return Returned(row.written_at, unit_name(row, own), str(row.code or ""), figures=figures, is_form=False)
    figures = tuple(_sent(own, plan.quotas[quota_id]))
    if figures:
        return Returned(figures[0].place, str(own.issuer.name), figures=figures, is_form=False)
    problems.add("PD444", own.written_at, heads=f"quotas.{quota_id}, sending")
    return None


def _own_row(own: Plan, quota: Quota) -> QuotaRow | None:
    """The row of the unit itself: the only one, or the one that the issuer's name ends with."""
    rows = list(quota.leaves())
    issuer = folded(str(own.issuer.name))
    named = [row for row in rows if issuer.endswith(folded(unit_name(row, own)))]
    return rows[0] if len(rows) == 1 else named[0] if len(named) == 1 else None


def _of_row(own: Plan, quota: Quota, row: QuotaRow) -> Iterator[Figure]:
    for column in quota.counted:
        value = quota.value(row, column)
        if value is not None:
            yield Figure(column.id, column_name(column, own), value, quota.place(row, column))


def _is_own(figure: Figure, own: Plan) -> bool:
    """Whether a figure stands in the unit's own spec, or in a spreadsheet, and not in what the spec extends."""
    return figure.place.file == own.written_at.file or "!" in figure.place.file


def _sent(own: Plan, quota: Quota) -> Iterator[Figure]:
    audiences = [column.audience for column in quota.counted if column.audience is not None]
    for column in quota.counted:
        is_only = column.audience is not None and audiences.count(column.audience) == 1
        for entry in own.sending:
            if entry.count is not None and (entry.id == column.id or (is_only and entry.audience == column.audience)):
                yield Figure(column.id, str(entry.content), entry.count, entry.where("count"))
                break
