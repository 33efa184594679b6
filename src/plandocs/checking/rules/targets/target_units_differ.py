"""The figures of a target are counted in one unit (đơn vị tính của chỉ tiêu)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.targets import PERCENT


def check(subject: Subject, problems: Problems) -> None:
    """Compares the unit of each figure with that of its target: người and lượt người are two."""
    for target in subject.plan.targets:
        for path, amount in target.figures():
            if not target.counts(amount):
                other = PERCENT if amount.is_percent else amount.unit
                problems.add("PD237", target.where(*path), unit=target.counted_in(), other=other)


RULE = Rule(("PD237",), check, Sureness.CERTAIN)
