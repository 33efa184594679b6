"""Units and posts that are not among those given (không có trong danh mục), each wording told once."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.names import Names
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster


def check(roster: Roster, units: Names[int], posts: Names[int], guide: Guide, problems: Problems) -> None:
    """Notes units and posts that nobody knows, with those most like them (PD270)."""
    for key, names in (("unit", units), ("post", posts)):
        strange: dict[str, list[Person]] = {}
        for person in roster if names else ():
            told = person.told(key)
            if told and names.find(told) is None and not (key == "unit" and _is_known(person, names)):
                strange.setdefault(told, []).append(person)
        for told, people in strange.items():
            place, column = people[0].place_of(key), guide.headings.title(key)
            problems.add("PD270", place, column=column, found=told, count=len(people), near=names.near(told))


def _is_known(person: Person, units: Names[int]) -> bool:
    """Whether the commune is known, of which the unit is an office."""
    return bool(person.commune) and units.find(person.commune) is not None
