"""Learners are at least as many as the classes they are divided into (số lớp và số học viên)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.class_tally import tally
from plandocs.spec.training import AUTO, ClassGroup
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares the two counts of each class group; a typed number of no classes at all is told by itself."""
    training = subject.plan.training
    for group in tally(training).groups() if training is not None else ():
        if not isinstance(group.fact, ClassGroup) or group.fact.classes == AUTO:
            continue
        place = group.fact.where("classes")
        if not group.classes:
            problems.add("PD217", place)
        elif 0 < group.learners < group.classes:
            classes, learners = format_count(group.classes), format_count(group.learners)
            problems.add("PD216", place, classes=classes, learners=learners)


RULE = Rule(("PD216", "PD217"), check, Sureness.CERTAIN)
