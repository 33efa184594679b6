"""A list of people into the classes of a year (xếp lớp): by audience, then by area, then into classes of even size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.class_lists import ClassList, ClassLists, Seat
from plandocs.rosters.guide import Guide
from plandocs.rosters.ordering import by_given_name
from plandocs.rosters.placing.class_sizes import check_sizes, class_sizes
from plandocs.rosters.placing.finding_places import find_places
from plandocs.rosters.placing.keeping_together import keep_together
from plandocs.rosters.placing.leaving_out import leave_out
from plandocs.rosters.placing.members import Member, link_heads
from plandocs.rosters.placing.seating import Seating
from plandocs.rosters.placing.seats import Seats, filled, planned_seats, quotas
from plandocs.rosters.placing.spreading import spread
from plandocs.rosters.placing.unit_rules import check_units
from plandocs.rosters.placing.year_groups import groups_of
from plandocs.rosters.roster import Roster
from plandocs.spec.audiences import Audience
from plandocs.spec.rosters import RosterFact, SameUnit
from plandocs.spec.training import Training, TrainingYear

Seated = Mapping[Seat, Sequence[Member]]


def assign(
    roster: Roster,
    training: Training,
    year: TrainingYear,
    audiences: Mapping[str, Audience],
    fact: RosterFact,
    guide: Guide,
    problems: Problems,
) -> ClassLists:
    """The class lists of a year (danh sách các lớp); who has no place in it is told as a problem at the cell.

    Nobody is in two classes, and nobody is forgotten: those who cannot be placed stand in ``unplaced``.
    """
    staying, apart = leave_out(roster, fact.left_out)
    places = find_places(staying, year, audiences, guide, problems)
    seated: dict[Seat, list[Member]] = {}
    for members, seats in zip(places.regions, planned_seats(year), strict=True):
        seated.update(_seated(members, seats, fact, guide, problems))
    classes = tuple(_class_lists(training, year, seated, problems))
    counts = tuple((seat, len(members)) for seat, members in seated.items())
    return ClassLists(year, classes, tuple(apart), tuple(places.unplaced), counts)


def _seated(
    members: list[Member], planned: Seats, fact: RosterFact, guide: Guide, problems: Problems
) -> dict[Seat, list[Member]]:
    """The people of a region by where they sit."""
    seats = filled(planned, Counter(one.audience for one in members))
    rounds = 1 + max((seat.round for places in seats.values() for seat, _ in places), default=0)
    link_heads(members, guide)
    seating = Seating(members, quotas(seats, rounds), fact.share_at_once)
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


def _class_lists(training: Training, year: TrainingYear, seated: Seated, problems: Problems) -> Iterator[ClassList]:
    number = 0
    for group in groups_of(year):
        members = [one for seat, _ in group.seats() for one in seated[seat]]
        limits = group.limits(training)
        sizes = class_sizes(group, len(members), limits)
        check_sizes(group, sizes, limits, problems)
        for people in _cut(sorted(members, key=lambda one: one.order), sizes):
            number += 1
            persons = tuple(by_given_name(one.person for one in people))
            yield ClassList(group.region, group.round, group.group, number, persons)


def _cut(members: Sequence[Member], sizes: Sequence[int]) -> Iterator[Sequence[Member]]:
    start = 0
    for size in sizes:
        yield members[start : start + size]
        start += size
