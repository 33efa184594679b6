"""A column holds as many as are sent to the class that it names (chỉ tiêu và số người cử đi học)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.quota_names import column_name
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares columns with a ``sending`` with the count of that entry."""
    plan = subject.plan
    sent = {one.id: one for one in plan.sending if one.id is not None}
    for quota in plan.quotas.values():
        for column in quota.counted:
            entry, value = sent.get(column.sending or ""), quota.of_column(column)
            if entry is None or entry.count is None or entry.count == value:
                continue
            problems.add(
                "PD433",
                column.where("sending"),
                related=[Related(entry.where("count"), "whole")],
                column=column_name(column, plan),
                value=format_count(value),
                planned=format_count(entry.count),
                difference=format_count(abs(value - entry.count)),
            )


RULE = Rule(("PD433",), check, Sureness.CERTAIN)
