"""A rate is at most the norm in force (mức chi vượt quy định): an error where the norm was read in its document."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.rates import Certainty
from plandocs.vietnamese.numerals import format_money

_CODES = {Certainty.SECONDARY: "PD280", Certainty.VERIFIED: "PD281"}


def check(subject: Subject, problems: Problems) -> None:
    """Compares each rate with the norm that its line names, as of the plan's latest possible date."""
    date = subject.plan.latest_date
    for line in cost_lines(subject.plan):
        norm = subject.rates.in_force(line.norm, date) if line.norm is not None else None
        if norm is not None and line.rate is not None and line.rate > norm.most:
            problems.add(
                _CODES[norm.certainty],
                line.where("rate"),
                rate=format_money(line.rate),
                most=format_money(norm.most),
                source=norm.cited,
            )


RULE = Rule(tuple(_CODES.values()), check, Sureness.CERTAIN)
