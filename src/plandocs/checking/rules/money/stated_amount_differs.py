"""Amounts and sums that the author types agree with the computed ones (số tiền đã ghi)."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_groups, cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.numerals import format_money


def check(subject: Subject, problems: Problems) -> None:
    """Compares the amount of each line, the total of each group and of each estimate."""
    for line in cost_lines(subject.plan):
        _compare(line.amount, line.cost, line.where("amount"), problems)
    for group in cost_groups(subject.plan):
        _compare(group.total, group.cost, group.where("total"), problems)
    for estimate in subject.plan.estimates.values():
        _compare(estimate.total, estimate.cost, estimate.where("total"), problems)


def _compare(stated: int | None, computed: int | None, place: Place, problems: Problems) -> None:
    if stated is None or computed is None or stated == computed:
        return
    problems.add(
        "PD287",
        place,
        stated=format_money(stated),
        sum=format_money(computed),
        difference=format_money(abs(stated - computed)),
    )


RULE = Rule(("PD287",), check, Sureness.CERTAIN)
