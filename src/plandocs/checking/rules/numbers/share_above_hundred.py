"""A share of an audience is at most 100% (tỷ lệ)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.quantities import format_quantity

_WHOLE = 100


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the value of each target that is a percentage."""
    for target in subject.plan.targets:
        value = target.value
        if value is not None and value.is_percent and max(value.low, value.high or value.low) > _WHOLE:
            problems.add("PD208", target.where("value"), found=format_quantity(value))


RULE = Rule(("PD208",), check)
