"""Figures are not counted after the plan that states them (ngày của số liệu)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.audiences import Audience
from plandocs.spec.statistics import Statistic
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Compares dates where even the latest possible date of the plan is before the day of the count."""
    latest = subject.plan.date.latest()
    if latest is None:
        return
    counts: tuple[Audience | Statistic, ...] = (*subject.plan.audiences.values(), *subject.plan.statistics.values())
    for fact in counts:
        counted = fact.as_of.earliest() if fact.as_of is not None else None
        if fact.as_of is not None and counted is not None and counted > latest:
            problems.add("PD228", fact.where("as_of"), date=format_short(fact.as_of))


RULE = Rule(("PD228",), check, Sureness.CERTAIN)
