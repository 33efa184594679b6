"""A share of an audience is at most 100% (tỷ lệ)."""

from __future__ import annotations

from plandocs.checking.breakdowns import taken_apart
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.numerals import format_percent
from plandocs.vietnamese.quantities import format_quantity

_WHOLE = 100


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the figures of each target that are percentages, and at each stated share of a count."""
    for target in subject.plan.targets:
        for path, value in target.figures():
            if value.is_percent and max(value.low, value.high or value.low) > _WHOLE:
                problems.add("PD208", target.where(*path), found=format_quantity(value))
    for one in taken_apart(subject.plan):
        for part in one.breakdown.parts:
            if part.share is not None and part.share > _WHOLE:
                problems.add("PD208", part.where("share"), found=format_percent(part.share))


RULE = Rule(("PD208",), check, Sureness.CERTAIN)
