"""Deadlines and times lie inside the plan's period and their phase (thời hạn trong thời kỳ)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plandocs.checking.rule import Rule, Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.plan import Plan
from plandocs.vietnamese.periods import Period, format_period
from plandocs.vietnamese.times import Time, format_time, is_within


def check(subject: Subject, problems: Problems) -> None:
    """Compares each dated entry with its phase, where it has one, else with the period; the issue year is allowed."""
    plan = subject.plan
    for fact, key, time in _dated(plan):
        if time.recurring:
            continue
        if not is_within(time, _allowed(plan)):
            problems.add(
                "PD203",
                fact.where(key),
                [Related(plan.where("period"), "period")],
                time=format_time(time),
                period=format_period(plan.period),
            )
            continue
        phase = plan.phases.get(getattr(fact, "phase", None) or "")
        if phase is not None and not is_within(time, phase.period):
            problems.add(
                "PD205",
                fact.where(key),
                [Related(phase.where("period"), "phase")],
                time=format_time(time),
                phase=format_period(phase.period),
            )


def _allowed(plan: Plan) -> Period:
    """The period, from the year of issue on: a plan for 2027 that is issued in 2026 may begin at once."""
    issued = plan.date.year or plan.period.start
    return Period(min(plan.period.start, issued), plan.period.end)


def _dated(plan: Plan) -> Iterator[tuple[Any, str, Time]]:
    listed: tuple[tuple[tuple[Any, ...], str], ...] = (
        (plan.targets, "deadline"),
        (plan.programmes, "time"),
        (plan.sending, "time"),
        (plan.tasks, "time"),
        (plan.milestones, "time"),
        (plan.reporting, "deadline"),
    )
    for facts, key in listed:
        for fact in facts:
            time = getattr(fact, key)
            if time is not None:
                yield fact, key, time


RULE = Rule(("PD203", "PD205"), check)
