"""Rounded shares of parts that make the whole may add up to 99,9% or 100,1% (làm tròn): told, for it is no mistake."""

from __future__ import annotations

from decimal import Decimal

from plandocs.checking.breakdowns import TakenApart, taken_apart
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.breakdowns import Closure, share_of
from plandocs.vietnamese.numerals import format_percent

_WHOLE = 100


def check(subject: Subject, problems: Problems) -> None:
    """Adds up the printed shares of closed breakdowns whose counts are right."""
    for one in taken_apart(subject.plan):
        if one.places is None or one.breakdown.closure is not Closure.CLOSED or one.sum != one.whole:
            continue
        added = _added(one, one.places)
        if added not in (0, _WHOLE):
            problems.add("PD232", one.breakdown.where("parts"), sum=format_percent(added, one.places))


def _added(one: TakenApart, places: int) -> Decimal:
    shares = (share_of(part.count, one.whole, places) for part in one.breakdown.parts)
    return sum((share for share in shares if share is not None), Decimal(0))


RULE = Rule(("PD232",), check, Sureness.POSSIBLE)
