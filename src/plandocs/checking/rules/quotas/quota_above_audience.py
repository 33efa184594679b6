"""No column has places for more people than its audience has (chỉ tiêu vượt số người của đối tượng)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.breakdowns import Counted
from plandocs.spec.quota_names import column_name
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares columns with an audience with its count, where that counts people; one person may be in two columns."""
    plan = subject.plan
    for quota in plan.quotas.values():
        for column in quota.counted:
            audience, value = plan.audiences.get(column.audience or ""), quota.of_column(column)
            if audience is None or audience.count is None or audience.unit is not Counted.PEOPLE:
                continue
            if value > audience.count:
                problems.add(
                    "PD434",
                    column.where("audience"),
                    related=[Related(audience.where("count"), "whole")],
                    column=column_name(column, plan),
                    audience=audience.name,
                    value=format_count(value),
                    count=format_count(audience.count),
                    over=format_count(value - audience.count),
                )


RULE = Rule(("PD434",), check, Sureness.CERTAIN)
