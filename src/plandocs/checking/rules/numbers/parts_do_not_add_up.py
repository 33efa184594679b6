"""A closed breakdown adds up to its whole; no part exceeds it (cộng số liệu)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.audiences import Audience, Breakdown, Closure
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares each breakdown with the count of its audience."""
    for audience in subject.plan.audiences.values():
        if audience.count is None:
            continue
        for breakdown in audience.breakdowns:
            _check_sum(audience, audience.count, breakdown, problems)
            _check_parts(audience, audience.count, breakdown, problems)


def _check_sum(audience: Audience, whole: int, breakdown: Breakdown, problems: Problems) -> None:
    added = sum(part.count for part in breakdown.parts)
    if breakdown.closure is Closure.CLOSED and added != whole:
        problems.add(
            "PD201",
            breakdown.where("parts"),
            related=[Related(audience.where("count"), "whole")],
            sum=format_count(added),
            whole=format_count(whole),
            difference=format_count(abs(whole - added)),
        )


def _check_parts(audience: Audience, whole: int, breakdown: Breakdown, problems: Problems) -> None:
    for part in breakdown.parts:
        if part.count > whole:
            problems.add(
                "PD202",
                part.where("count"),
                related=[Related(audience.where("count"), "whole")],
                part=part.name,
                count=format_count(part.count),
                whole=format_count(whole),
            )


RULE = Rule(("PD201", "PD202"), check)
