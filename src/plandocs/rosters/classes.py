"""A list of people into the classes of a year (xếp lớp): by audience, then by area, then into classes of even size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.class_lists import ClassList, ClassLists, Seat
from plandocs.rosters.class_sizes import check_sizes, classes_of
from plandocs.rosters.finding_places import Places, find_places
from plandocs.rosters.guide import Guide
from plandocs.rosters.keeping_together import keep_together
from plandocs.rosters.leaving_out import leave_out
from plandocs.rosters.members import Member, link_heads
from plandocs.rosters.ordering import by_given_name
from plandocs.rosters.roster import Roster
from plandocs.rosters.seating import Seating
from plandocs.rosters.seats import Seats, filled, quotas, seats_of
from plandocs.rosters.spreading import spread
from plandocs.rosters.unit_rules import check_units
from plandocs.spec.audiences import Audience
from plandocs.spec.class_tally import Tally
from plandocs.spec.rosters import RosterFact, SameUnit
from plandocs.spec.training import ClassGroup, Region, Round, TrainingYear


def assign(
    roster: Roster,
    year: Tally,
    audiences: Mapping[str, Audience],
    fact: RosterFact,
    guide: Guide,
    problems: Problems,
) -> ClassLists:
    """The class lists of a year (danh sách các lớp); who has no place in it is told as a problem at the cell.

    ``year`` is a node of the class tally. Nobody is in two classes, and nobody is forgotten: what cannot be placed
    stands in ``unplaced``.
    """
    assert isinstance(year.fact, TrainingYear)
    staying, apart = leave_out(roster, fact.left_out)
    places = find_places(staying, year, audiences, guide, problems)
    seated: dict[Seat, list[Member]] = {}
    for position, region in enumerate(year.parts):
        seated.update(_seated(region, position, places, fact, guide, problems))
    classes = _class_lists(year, seated, problems)
    counts = tuple((seat, len(members)) for seat, members in seated.items())
    return ClassLists(year.fact, classes, tuple(apart), tuple(places.unplaced), counts)


def _seated(
    region: Tally, position: int, places: Places, fact: RosterFact, guide: Guide, problems: Problems
) -> dict[Seat, list[Member]]:
    """The people of a region by where they sit."""
    members = places.regions[position]
    seats = filled(seats_of(region, position), Counter(one.audience for one in members))
    link_heads(members, guide)
    seating = Seating(members, quotas(seats, len(region.parts)), fact.share_at_once)
    _give_rounds(seating, fact.same_unit)
    check_units(seating, fact, problems)
    return _by_seat(members, seats)


def _give_rounds(seating: Seating, rule: SameUnit | None) -> None:
    if rule is SameUnit.SPREAD:
        spread(seating)
    elif rule is SameUnit.TOGETHER:
        keep_together(seating)
    else:
        for one in seating.members:
            seating.place(one, seating.open_rounds(one.audience)[0])


def _by_seat(members: Sequence[Member], seats: Seats) -> dict[Seat, list[Member]]:
    """Members in the seats of their rounds, filled one after the other in the order of areas and units."""
    waiting: dict[tuple[str, int], list[Member]] = {}
    for one in reversed(members):
        waiting.setdefault((one.audience, one.round), []).append(one)
    seated: dict[Seat, list[Member]] = {}
    for audience, places in seats.items():
        for seat, count in places:
            left = waiting.get((audience, seat.round), [])
            seated[seat] = [left.pop() for _ in range(count)]
    return seated


def _class_lists(year: Tally, seated: Mapping[Seat, Sequence[Member]], problems: Problems) -> tuple[ClassList, ...]:
    lists: list[ClassList] = []
    for at, region in enumerate(year.parts):
        for when, one_round in enumerate(region.parts):
            for position, group in enumerate(one_round.parts):
                assert isinstance(region.fact, Region)
                assert isinstance(one_round.fact, Round)
                assert isinstance(group.fact, ClassGroup)
                members = _members(seated, at, when, position, len(group.fact.shares))
                sizes = classes_of(group, len(members))
                check_sizes(group, sizes, problems)
                for people in _cut(members, sizes):
                    persons = tuple(by_given_name(one.person for one in people))
                    lists.append(ClassList(region.fact, one_round.fact, group.fact, len(lists) + 1, persons))
    return tuple(lists)


def _members(seated: Mapping[Seat, Sequence[Member]], region: int, when: int, group: int, shares: int) -> list[Member]:
    """All people of a class group, mixed by their units rather than audience after audience."""
    found = [one for share in range(shares) for one in seated[Seat(region, when, group, share)]]
    return sorted(found, key=lambda one: one.order)


def _cut(members: Sequence[Member], sizes: Sequence[int]) -> list[Sequence[Member]]:
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return [members[start : start + size] for start, size in zip(starts, sizes, strict=True)]
