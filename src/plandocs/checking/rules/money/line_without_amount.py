"""Every line of an estimate costs something (khoản chi có số tiền), and not more than can be (số tiền quá lớn)."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.numerals import format_money

_TOO_LARGE = 10**15
"""A million billions: more than the whole country spends in a year."""


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the amount of each line, which needs a rate, a norm or a lump sum, and at each estimate's total."""
    for line in cost_lines(subject.plan):
        if line.cost is None and line.norm is None:
            problems.add("PD288", line.written_at)
    for estimate in subject.plan.estimates.values():
        if estimate.for_all >= _TOO_LARGE:
            problems.add("PD292", estimate.written_at, sum=format_money(estimate.for_all))


RULE = Rule(("PD288", "PD292"), check, Sureness.CERTAIN)
