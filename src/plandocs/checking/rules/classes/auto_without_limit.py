"""The number of classes is proposed from a size limit or a hall only (classes: auto)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.class_tally import tally
from plandocs.spec.training import AUTO, ClassGroup


def check(subject: Subject, problems: Problems) -> None:
    """Looks for groups whose number of classes could not be proposed."""
    training = subject.plan.training
    for group in tally(training).groups() if training is not None else ():
        is_open = isinstance(group.fact, ClassGroup) and group.fact.classes == AUTO
        if is_open and group.learners and not group.classes:
            problems.add("PD220", group.fact.where("classes"))


RULE = Rule(("PD220",), check, Sureness.CERTAIN)
