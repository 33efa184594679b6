"""Nobody is counted as zero learners (lớp không có học viên)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.class_tally import tally
from plandocs.spec.training import ClassGroup


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the count of every audience in every class group."""
    training = subject.plan.training
    for group in tally(training).groups() if training is not None else ():
        if isinstance(group.fact, ClassGroup):
            for share in group.fact.shares:
                if not share.count and "count" in share.model_fields_set:  # else it is told as missing
                    problems.add("PD215", share.where("count"))


RULE = Rule(("PD215",), check, Sureness.CERTAIN)
