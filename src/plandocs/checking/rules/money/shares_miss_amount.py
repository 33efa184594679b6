"""The shares of a line make its amount (chia theo năm, theo nguồn), where its estimate is split."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.walking import facts_in
from plandocs.spec.estimates import CostLine
from plandocs.vietnamese.numerals import format_money


def check(subject: Subject, problems: Problems) -> None:
    """Compares the sum of the shares of each line with what the line costs."""
    for estimate in subject.plan.estimates.values():
        for line in facts_in(estimate):
            if not isinstance(line, CostLine) or line.cost is None or not (estimate.split or line.shares):
                continue
            shared = sum(line.shares.values())
            if shared != line.cost:
                place = line.where("shares") if line.shares else line.written_at
                difference = format_money(abs(line.cost - shared))
                problems.add(
                    "PD294", place, sum=format_money(shared), amount=format_money(line.cost), difference=difference
                )


RULE = Rule(("PD294",), check, Sureness.CERTAIN)
