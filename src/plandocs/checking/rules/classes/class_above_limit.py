"""No class is larger or smaller than its limits allow (quy mô lớp)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.class_tally import Tally, tally
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares the largest and the smallest class of each group, split evenly, with the group's limits."""
    training = subject.plan.training
    for group in tally(training).groups() if training is not None else ():
        if group.limits is None or not group.learners or not group.classes:
            continue
        smallest, largest = group.sizes
        if group.limits.most is not None and largest > group.limits.most:
            _tell("PD212", group, largest, "most", problems)
        if group.limits.least is not None and smallest < group.limits.least:
            _tell("PD213", group, smallest, "least", problems)


def _tell(code: str, group: Tally, size: int, bound: str, problems: Problems) -> None:
    limits = group.limits
    if limits is not None:
        problems.add(
            code,
            group.fact.where("classes"),
            related=[Related(limits.where(bound), "limit")],
            size=format_count(size),
            limit=format_count(getattr(limits, bound)),
            learners=format_count(group.learners),
            classes=format_count(group.classes),
        )


RULE = Rule(("PD212", "PD213"), check, Sureness.CERTAIN, judgement=True)
