"""No unit has more than it may (vượt số người của đơn vị): what is eligible, or a figure for all."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.spec.quota_names import column_name, unit_name
from plandocs.spec.quotas import Quota, QuotaRow
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares each figure of a unit with the limit of its column (PD431), and their sum with that of all (PD299)."""
    plan = subject.plan
    for quota in plan.quotas.values():
        for row in quota.leaves():
            unit = unit_name(row, plan)
            for column in quota.counted:
                value, most = quota.value(row, column), quota.bound(row, column.limit)
                if value is not None and most is not None and value > most:
                    related = _limits(quota, row, column.limit, column.where("most"))
                    told = {"unit": unit, "column": column_name(column, plan), "limit": column.limit}
                    problems.add("PD431", quota.place(row, column), related=related, **told, **_figures(value, most))
            value, most = quota.of_row(row), quota.bound(row, quota.most)
            if most is not None and value > most:
                related = _limits(quota, row, quota.most, quota.where("most"))
                problems.add(
                    "PD299", row.written_at, related=related, unit=unit, limit=quota.most, **_figures(value, most)
                )


def _figures(value: int, most: int) -> dict[str, str]:
    return {"value": format_count(value), "most": format_count(most), "over": format_count(value - most)}


def _limits(quota: Quota, row: QuotaRow, limit: int | str | None, place: Place) -> list[Related]:
    """Where the limit stands: the unit's own figure, or the key that has it for all."""
    column = next((one for one in quota.columns if one.id == limit), None)
    return [Related(quota.place(row, column) if column is not None else place, "limit")]


RULE = Rule(("PD299", "PD431"), check, Sureness.CERTAIN, judgement=True)
