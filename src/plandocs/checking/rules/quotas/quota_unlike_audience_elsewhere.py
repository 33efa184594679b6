"""What a quota gives an audience is what the plan teaches or sends of it (chỉ tiêu của một đối tượng)."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.class_tally import tally
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name
from plandocs.spec.quotas import QuotaColumn
from plandocs.spec.training import ClassGroup
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares columns of one audience with its learners of each year and of all, with those sent, and with both.

    Columns that name their classes, people sent or target themselves are left to the rules of those.
    """
    plan = subject.plan
    for quota in plan.quotas.values():
        columns: dict[str, list[QuotaColumn]] = {}
        for column in quota.counted:
            if column.audience is not None and not (column.group or column.sending or column.target):
                columns.setdefault(column.audience, []).append(column)
        for audience, alike in columns.items():
            value, planned = sum(map(quota.of_column, alike)), list(dict.fromkeys(_planned(audience, plan)))
            if planned and value not in planned:
                problems.add(
                    "PD298",
                    alike[0].where("audience"),
                    column=", ".join(column_name(one, plan) for one in alike),
                    value=format_count(value),
                    planned="; ".join(map(format_count, planned)),
                )


def _planned(audience: str, plan: Plan) -> Iterator[int]:
    """How many of an audience the plan teaches in each year and in all, sends elsewhere, and both."""
    years = [one for one in map(sum, _taught(audience, plan)) if one]
    sent = sum(one.count or 0 for one in plan.sending if one.audience == audience)
    yield from years
    yield from [sum(years)] if years else []
    yield from [sent, sum(years) + sent] if sent else []


def _taught(audience: str, plan: Plan) -> Iterator[list[int]]:
    for year in tally(plan.training).parts if plan.training is not None else ():
        groups = (node.fact for node in year.groups())
        shares = (share for group in groups if isinstance(group, ClassGroup) for share in group.shares)
        yield [share.count for share in shares if share.audience == audience]


RULE = Rule(("PD298",), check, Sureness.LIKELY)
