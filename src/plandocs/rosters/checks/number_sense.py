"""Citizen numbers against what the row says (đối chiếu số căn cước): gender and year of birth stand in the number."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.vietnamese.person_numbers import Disagreement, citizen_disagrees


def check(roster: Roster, problems: Problems) -> None:
    """Notes numbers that tell another gender or another year of birth than their row (PD261)."""
    for person in roster:
        year = person.birth.year if person.birth is not None else None
        for what in citizen_disagrees(person.citizen, person.gender, year):
            _note(person, what, problems)


def _note(person: Person, what: Disagreement, problems: Problems) -> None:
    is_gender = what is Disagreement.GENDER
    said = person.gender.value if is_gender and person.gender else person.birth.year if person.birth else ""
    problems.add("PD261", person.place_of("gender" if is_gender else "birth"), what=what.value, found=said)
