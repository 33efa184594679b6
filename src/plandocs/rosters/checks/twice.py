"""People who stand in the list twice (trùng người), within a file and across files."""

from __future__ import annotations

from collections.abc import Hashable

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.names import name_key


def check(roster: Roster, problems: Problems) -> None:
    """Notes the same number, or name and birth (PD268), and the same name in one unit (PD269).

    Two people may share a name: without the birth or the number it is only likely that they are one.
    """
    first: dict[Hashable, Person] = {}
    for person in roster:
        name = name_key(person.name)
        unit = folded(f"{person.commune} {person.unit}")
        named = ("name", name, unit) if name and (unit or person.birth is None) else None
        keys: dict[str, Hashable] = {}
        if person.citizen:
            keys["citizen"] = ("citizen", person.citizen)
        if name and person.birth is not None:
            keys["name-and-birth"] = ("birth", name, person.birth)
        found = next(((what, first[key]) for what, key in keys.items() if key in first), None)
        if found is not None and not _are_two(person, *found):
            _note_same(person, *found, problems)
        elif named is not None and named in first:
            problems.add("PD269", person.place_of("name"), related=_beside(first[named]), name=person.name)
        for key in (*keys.values(), *([named] if named else ())):
            first.setdefault(key, person)


def _are_two(person: Person, what: str, other: Person) -> bool:
    """Whether two people of one name and birth have different numbers."""
    return what != "citizen" and bool(person.citizen and other.citizen) and person.citizen != other.citizen


def _note_same(person: Person, what: str, other: Person, problems: Problems) -> None:
    place = person.place_of("citizen" if what == "citizen" else "name")
    problems.add("PD268", place, related=_beside(other), name=person.name, what=what)


def _beside(other: Person) -> list[Related]:
    return [Related(other.place, "first")]
