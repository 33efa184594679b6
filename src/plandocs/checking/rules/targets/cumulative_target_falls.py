"""What counts earlier years in never falls from one year to the next (chỉ tiêu lũy kế)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.targets import Target
from plandocs.vietnamese.quantities import Comparator, Quantity, format_quantity

_BOUNDED_ABOVE = (Comparator.AT_MOST, Comparator.BELOW)


def check(subject: Subject, problems: Problems) -> None:
    """Compares each year of a cumulative target, planned and done, with the one before it, the baseline first."""
    for target in subject.plan.targets:
        if not target.cumulative:
            continue
        for (before, earlier, path), (year, later, place) in _steps(target):
            if (later.high or later.low) < earlier.low:
                problems.add(
                    "PD233",
                    target.where(*place),
                    related=[Related(target.where(*path), "before")],
                    year=year,
                    figure=format_quantity(later),
                    before=before,
                    earlier=format_quantity(earlier),
                )


_Figure = tuple[int, Quantity, tuple[str, ...]]


def _steps(target: Target) -> Iterator[tuple[_Figure, _Figure]]:
    """Neighbours in time that can be compared."""
    first = target.baseline
    begun = [(first.year, first.value, ("baseline", "value"))] if first is not None else []
    for key in ("years", "results"):
        listed = [*begun, *((year, amount, (key, str(year))) for year, amount in getattr(target, key).items())]
        yield from pairwise(sorted((one for one in listed if _counts(target, one[1])), key=lambda one: one[0]))


def _counts(target: Target, amount: Quantity) -> bool:
    return target.counts(amount) and amount.comparator not in _BOUNDED_ABOVE


RULE = Rule(("PD233",), check, Sureness.CERTAIN)
