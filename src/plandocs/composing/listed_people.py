"""The people of a plan's lists, as forms print them (người trong danh sách): no more of them than a paper needs.

Citizen numbers, telephones and the like are not offered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import words
from plandocs.composing.people import class_name
from plandocs.rosters.gathered import Gathered
from plandocs.rosters.person import Person

Listed = Mapping[str, str]
"""A person of a list (một người): the keys below, as they are to be printed; empty where nothing is known.

``year`` and ``seat`` tell in which year the class is, and which place the person has in its list.
"""
TOLD = ("name", "birth", "gender", "post", "unit", "commune", "audience")
KEYS = ("number", *TOLD, "class", "year", "seat")


def listed_people(context: Context) -> tuple[Listed, ...]:
    """The people of all lists of a plan, in order (những người trong danh sách); none where it has no list."""
    found = [one for gathered in context.rosters.values() for one in _people(gathered, context)]
    return tuple({**one, "number": str(number)} for number, one in enumerate(found, start=1))


def _people(gathered: Gathered, context: Context) -> Sequence[Listed]:
    seated = _seats(gathered, context)
    return [_listed(person, seated.get(id(person), {})) for person in gathered.people]


def _listed(person: Person, seat: Listed) -> Listed:
    told = {key: person.told(key) for key in TOLD}
    return {**dict.fromkeys(KEYS, ""), **told, "unit": told["unit"] or told["commune"], **seat}


def _seats(gathered: Gathered, context: Context) -> dict[int, Listed]:
    """In which class each person sits, by the identity of the person."""
    if gathered.lists is None:
        return {}
    moments = gathered.lists.year.time.moments
    year = str(moments[-1].year) if moments and moments[-1].year else ""
    return {
        id(person): {"class": words(class_name(one, context)), "year": year, "seat": str(seat)}
        for one in gathered.lists.classes
        for seat, person in enumerate(one.persons, start=1)
    }
