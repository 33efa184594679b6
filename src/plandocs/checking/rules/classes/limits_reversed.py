"""The smallest size of a class is not above the largest (giới hạn quy mô lớp)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.class_tally import tally
from plandocs.spec.training import SizeLimits
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares the two limits wherever they are given."""
    training = subject.plan.training
    for node in tally(training).walk() if training is not None else ():
        limits = getattr(node.fact, "limits", None)
        if not isinstance(limits, SizeLimits) or limits.least is None or limits.most is None:
            continue
        if limits.least > limits.most:
            problems.add(
                "PD221",
                limits.where("least"),
                related=[Related(limits.where("most"), "limit")],
                least=format_count(limits.least),
                most=format_count(limits.most),
            )


RULE = Rule(("PD221",), check, Sureness.CERTAIN)
