"""People in one of the orders that lists have (thứ tự danh sách): by given name, by unit and post, or as sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from plandocs.rosters.guide import Guide
from plandocs.rosters.names import Names
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import Order
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.order import Key, person_key


def in_order(roster: Roster, order: Order, units: Names[int], guide: Guide) -> Roster:
    """A list in the order that is asked for; ``units`` are the units in their official order (thứ tự đơn vị)."""
    if order is Order.FILE:
        return roster
    people = by_given_name(roster) if order is Order.NAME else by_unit_and_post(roster.persons, units, guide)
    return replace(roster, persons=tuple(people))


def by_given_name(people: Iterable[Person]) -> list[Person]:
    """People by given name, then family and middle names (theo tên, họ, đệm), as in the list of a class."""
    return sorted(people, key=_name)


def by_unit_and_post(people: Sequence[Person], units: Names[int], guide: Guide) -> list[Person]:
    """People by units in official order, then by the rank of their posts, then by name (theo đơn vị, chức vụ, tên).

    Units that nobody has put in order stand last, as they first appear.
    """
    places: dict[str, int] = {}

    def place(unit: str) -> tuple[int, int]:
        known = units.find(unit) if unit else None
        return (0, known) if known is not None else (1, places.setdefault(folded(unit), len(places)))

    def key(person: Person) -> tuple[object, ...]:
        return place(person.commune), place(person.unit), guide.rank_of(person.post), _name(person)

    return [person for _, person in sorted(((key(person), person) for person in people), key=lambda pair: pair[0])]


def _name(person: Person) -> Key:
    return person_key(person.name, person.given or None)
