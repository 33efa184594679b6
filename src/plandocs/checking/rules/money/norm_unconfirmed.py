"""A norm that is known from others only is to be looked up before it is used (mức chi chưa đối chiếu): told."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.rates import Certainty


def check(subject: Subject, problems: Problems) -> None:
    """Tells each such norm once, at the first line that names it."""
    told: set[str] = set()
    for line in cost_lines(subject.plan):
        norm = subject.rates.in_force(line.norm, subject.plan.latest_date) if line.norm is not None else None
        if norm is not None and norm.certainty is Certainty.SECONDARY and norm.id not in told:
            told.add(norm.id)
            problems.add("PD289", line.where("norm"), id=norm.id, source=norm.cited, evidence=norm.evidence or "…")


RULE = Rule(("PD289",), check, Sureness.CERTAIN)
