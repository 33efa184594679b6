"""Citizen numbers against what the row says (đối chiếu số căn cước): gender and year of birth stand in the number."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.person_numbers import Disagreement, citizen_disagrees, told_by_citizen


def check(roster: Roster, problems: Problems) -> None:
    """Notes numbers that tell another gender or another year of birth than their row (PD261)."""
    for person in roster:
        year = person.birth.year if person.birth is not None else None
        for what in citizen_disagrees(person.citizen, person.gender, year):
            _note(person, what, problems)
