"""A phase lies inside the plan's period (giai đoạn trong thời kỳ)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import format_period


def check(subject: Subject, problems: Problems) -> None:
    """Compares the years of each phase with the period."""
    plan = subject.plan
    for phase in plan.phases.values():
        if phase.period.start not in plan.period or phase.period.end not in plan.period:
            problems.add(
                "PD204",
                phase.where("period"),
                related=[Related(plan.where("period"), "period")],
                phase=format_period(phase.period),
                period=format_period(plan.period),
            )


RULE = Rule(("PD204",), check, Sureness.CERTAIN, judgement=True)
