"""A number that bears a year is dated in that year (năm trong số khác năm ban hành)."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import documents
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import year_borne


def check(subject: Subject, problems: Problems) -> None:
    """Compares the year of each date with the one in its number."""
    for one in subject.once(documents):
        borne = year_borne(one.number)
        if borne is not None and one.date is not None and one.date.year not in (None, borne):
            problems.add("PD311", one.places[1], number=one.number, year=one.date.year, borne=borne)


RULE = Rule(("PD311",), check, Sureness.LIKELY)
