"""Deadlines and times lie inside the plan's period and their phase (thời hạn trong thời kỳ)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.plan import Plan
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.moments import Moment
from plandocs.vietnamese.periods import format_period
from plandocs.vietnamese.times import Time, TimeKind, format_time, is_within


def check(subject: Subject, problems: Problems) -> None:
    """Compares each dated entry with the period and its phase; from the day of issue on, work may begin."""
    plan = subject.plan
    for fact, key, time in _dated(plan):
        if time.recurring:
            continue
        if not _may_be(time, plan):
            problems.add(
                "PD203",
                fact.where(key),
                related=[Related(plan.where("period"), "period")],
                time=format_time(time),
                period=format_period(plan.period),
            )
            continue
        phase = plan.phases.get(getattr(fact, "phase", None) or "")
        if phase is not None and not is_within(time, phase.period):
            problems.add(
                "PD205",
                fact.where(key),
                related=[Related(phase.where("period"), "phase")],
                time=format_time(time),
                phase=format_period(phase.period),
            )


def _may_be(time: Time, plan: Plan) -> bool:
    """Whether a time lies in the period, or between the first possible day of issue and it."""
    begins = datetime.date(plan.period.start, 1, 1)
    issued = plan.date.earliest() or begins
    ends = datetime.date(plan.period.end, 12, 31)
    last = time.end or time.start
    return last is not None and min(begins, issued) <= last <= ends


def _dated(plan: Plan) -> Iterator[tuple[Any, str, Time]]:
    listed: tuple[tuple[tuple[Any, ...], str], ...] = (
        (plan.targets, "deadline"),
        (plan.programmes, "time"),
        (plan.sending, "time"),
        (plan.tasks, "time"),
        (plan.milestones, "time"),
        (plan.reporting, "deadline"),
        (plan.training.years if plan.training is not None else (), "time"),
    )
    for facts, key in listed:
        for fact in facts:
            time = getattr(fact, key)
            if time is not None:
                yield fact, key, time
    for schedule in plan.schedules.values():
        for session in schedule.sessions:
            if session.date.day is not None:
                yield session, "date", _on(session.date)


def _on(date: PartialDate) -> Time:
    return Time(TimeKind.DATE, (Moment(date.year, None, date.month, date.day),))


RULE = Rule(("PD203", "PD205"), check, Sureness.CERTAIN, judgement=True)
