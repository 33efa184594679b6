"""What the named parts of a statistic leave of its whole (phần chưa nêu): told, for it may have been forgotten."""

from __future__ import annotations

from plandocs.checking.breakdowns import taken_apart
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.breakdowns import Closure
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Looks at open breakdowns of statistics with several parts; a single one ("trong đó nữ") means no more."""
    for one in taken_apart(subject.plan):
        is_list = one.is_statistic and len(one.breakdown.parts) > 1
        if is_list and one.breakdown.closure is Closure.OPEN and one.sum < one.whole:
            problems.add(
                "PD230",
                one.breakdown.where("parts"),
                related=[Related(one.place, "whole")],
                sum=format_count(one.sum),
                whole=format_count(one.whole),
                rest=format_count(one.whole - one.sum),
            )


RULE = Rule(("PD230",), check, Sureness.POSSIBLE)
