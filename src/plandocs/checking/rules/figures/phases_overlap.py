"""Phases beside each other and the plan's period (các giai đoạn và thời kỳ): no year twice, none left out."""

from __future__ import annotations

from itertools import pairwise

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.targets import Phase
from plandocs.vietnamese.periods import format_period

_FEWEST = 2


def check(subject: Subject, problems: Problems) -> None:
    """Compares neighbouring phases in order of time; one inside another, or outside the period, is left alone."""
    plan = subject.plan
    phases = sorted(plan.phases.values(), key=lambda phase: (phase.period.start, phase.period.end))
    is_outside = any(year not in plan.period for phase in phases for year in (phase.period.start, phase.period.end))
    if len(phases) < _FEWEST or is_outside or any(_holds(one, two) for one, two in pairwise(phases)):
        return
    for before, after in pairwise(phases):
        if after.period.start <= before.period.end:
            problems.add(
                "PD197",
                after.where("period"),
                related=[Related(before.where("period"), "before")],
                phase=format_period(after.period),
                before=format_period(before.period),
            )
    covered = {year for phase in phases for year in phase.period.years}
    missing = [str(year) for year in plan.period.years if year not in covered]
    if missing:
        related = [Related(phase.where("period"), "phase") for phase in phases]
        period = format_period(plan.period)
        problems.add("PD198", plan.key_place("phases"), related=related, years=", ".join(missing), period=period)


def _holds(one: Phase, two: Phase) -> bool:
    """Whether one of two phases lies inside the other."""
    same = set(one.period.years) & set(two.period.years)
    return len(same) == min(len(one.period.years), len(two.period.years))


RULE = Rule(("PD197", "PD198"), check, Sureness.LIKELY)
