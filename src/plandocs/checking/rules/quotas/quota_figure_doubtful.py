"""Where one row and one column miss their stated totals alike, the figure in which they meet is wrong (ô nghi sai)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name, unit_name
from plandocs.spec.quotas import Quota
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Looks for the only unit and the only column whose totals are off, by the same difference."""
    for quota in subject.plan.quotas.values():
        _check(quota, subject.plan, problems)


def _check(quota: Quota, plan: Plan, problems: Problems) -> None:
    rows = [(row, row.total - quota.of_row(row)) for row in quota.leaves() if row.total is not None]
    columns = [(one, one.total - quota.of_column(one)) for one in quota.counted if one.total is not None]
    wrong_rows, wrong_columns = [one for one in rows if one[1]], [one for one in columns if one[1]]
    if len(wrong_rows) != 1 or len(wrong_columns) != 1:
        return
    ((row, difference),), ((column, other),) = wrong_rows, wrong_columns
    value = quota.value(row, column) or 0
    if difference != other or value + difference < 0 or column.allocate is not None:
        return
    problems.add(
        "PD436",
        quota.place(row, column),
        related=[Related(row.where("total"), "whole"), Related(column.where("total"), "whole")],
        unit=unit_name(row, plan),
        column=column_name(column, plan),
        value=format_count(value),
        wanted=format_count(value + difference),
        difference=format_count(abs(difference)),
    )


RULE = Rule(("PD436",), check, Sureness.LIKELY)
