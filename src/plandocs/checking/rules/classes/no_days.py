"""A class takes at least a day (số ngày của lớp)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the days of all classes, and at those of the yearly capacity."""
    training = subject.plan.training
    if training is None:
        return
    for fact in (training, training.capacity):
        if fact is not None and fact.days == 0:
            problems.add("PD225", fact.where("days"))


RULE = Rule(("PD225",), check, Sureness.CERTAIN)
