"""A closed breakdown adds up to its whole; no part exceeds it (cộng số liệu)."""

from __future__ import annotations

from plandocs.checking.breakdowns import TakenApart, taken_apart
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.breakdowns import Closure
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares each breakdown of an audience or statistic with its whole."""
    for one in taken_apart(subject.plan):
        if one.breakdown.closure is Closure.CLOSED and one.sum != one.whole:
            problems.add(
                "PD201",
                one.breakdown.where("parts"),
                related=[Related(one.place, "whole")],
                sum=format_count(one.sum),
                whole=format_count(one.whole),
                difference=format_count(abs(one.whole - one.sum)),
            )
        _check_parts(one, problems)


def _check_parts(one: TakenApart, problems: Problems) -> None:
    for part in one.breakdown.parts:
        if part.count > one.whole:
            problems.add(
                "PD202",
                part.where("count"),
                related=[Related(one.place, "whole")],
                part=part.name,
                count=format_count(part.count),
                whole=format_count(one.whole),
            )


RULE = Rule(("PD201", "PD202"), check, Sureness.CERTAIN)
