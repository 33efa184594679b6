"""A share that the author states is the one that follows from the counts (tỷ lệ đã ghi)."""

from __future__ import annotations

from decimal import Decimal

from plandocs.checking.breakdowns import TakenApart, taken_apart
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.breakdowns import Part, share_of
from plandocs.vietnamese.numerals import format_count, format_percent

_WHOLE = 100


def check(subject: Subject, problems: Problems) -> None:
    """Compares each stated share, to as many decimals as it states; one above 100% is told as such."""
    for one in taken_apart(subject.plan):
        for part in one.breakdown.parts:
            if part.share is not None and part.share <= _WHOLE and one.whole > 0:
                _check_share(part, part.share, one, problems)


def _check_share(part: Part, stated: Decimal, one: TakenApart, problems: Problems) -> None:
    places = max(-int(stated.as_tuple().exponent), 0)
    if abs(stated * one.whole - _WHOLE * part.count) * 2 * 10**places <= one.whole:  # within rounding, either way
        return
    share = share_of(part.count, one.whole, places)
    problems.add(
        "PD231",
        part.where("share"),
        related=[Related(part.where("count"), "part"), Related(one.place, "whole")],
        stated=format_percent(stated, places),
        share=format_percent(share or Decimal(0), places),
        count=format_count(part.count),
        whole=format_count(one.whole),
    )


RULE = Rule(("PD231",), check, Sureness.CERTAIN)
