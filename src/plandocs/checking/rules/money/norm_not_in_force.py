"""The norm that a line names is one of the register's, and in force on the plan's date (mức chi còn hiệu lực)."""

from __future__ import annotations

from plandocs.checking.cost_lines import cost_lines
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.dates import format_short
from plandocs.vietnamese.similarity import suggestion


def check(subject: Subject, problems: Problems) -> None:
    """Looks up the norm of each line as of the plan's latest possible date."""
    date = subject.plan.latest_date
    for line in cost_lines(subject.plan):
        if line.norm is None or subject.rates.in_force(line.norm, date) is not None:
            continue
        rows = subject.rates.of(line.norm)
        if not rows:
            problems.add("PD283", line.where("norm"), id=line.norm, **suggestion(line.norm, subject.rates.names))
            continue
        near = min(rows, key=lambda row: abs((row.begins if row.begins > date else row.ends) - date))
        problems.add(
            "PD282",
            line.where("norm"),
            id=line.norm,
            date=f"{date:%d/%m/%Y}",
            source=near.cited,
            since=format_short(near.valid_from),
            until=format_short(near.valid_to) if near.valid_to is not None else "…",
        )


RULE = Rule(("PD282", "PD283"), check, Sureness.CERTAIN)
