"""A line is counted in the unit of its norm (đơn vị tính của mức chi): a rate for a session is none for a day."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.folding import folded


def check(subject: Subject, problems: Problems) -> None:
    """Compares the unit of each line with that of the norm it names; "người/buổi" holds "buổi"."""
    for line in cost_lines(subject.plan):
        norm = subject.rates.in_force(line.norm, subject.plan.latest_date) if line.norm is not None else None
        if norm is None or norm.unit is None or line.unit is None:
            continue
        if folded(norm.unit) not in folded(line.unit).split():
            problems.add("PD286", line.where("unit"), found=line.unit, unit=norm.unit, id=norm.id)


RULE = Rule(("PD286",), check, Sureness.LIKELY)
