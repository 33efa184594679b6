"""A column holds as many as sit in the classes that it names (chỉ tiêu và số học viên)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.class_tally import tally
from plandocs.spec.quota_names import column_name
from plandocs.spec.training import ClassGroup
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares columns with a ``group`` with the learners of that class group; of one audience, where both say it."""
    plan = subject.plan
    found = tally(plan.training).groups() if plan.training is not None else ()
    groups = {node.name: node.fact for node in found if node.name and isinstance(node.fact, ClassGroup)}
    for quota in plan.quotas.values():
        for column in quota.counted:
            group = groups.get(column.group or "")
            if group is None:
                continue
            audience = column.audience
            planned = sum(share.count for share in group.shares if audience in (None, share.audience))
            value = quota.of_column(column)
            if value != planned:
                problems.add(
                    "PD432",
                    column.where("group"),
                    related=[Related(group.written_at, "whole")],
                    column=column_name(column, plan),
                    value=format_count(value),
                    planned=format_count(planned),
                    difference=format_count(abs(value - planned)),
                )


RULE = Rule(("PD432",), check, Sureness.CERTAIN)
