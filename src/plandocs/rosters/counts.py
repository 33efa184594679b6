"""The plan's counts of learners and the list's (đối chiếu số học viên), in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.rosters.audience_names import audience_of
from plandocs.rosters.class_lists import ClassLists, Seat
from plandocs.rosters.roster import Roster
from plandocs.sources.fact import Fact
from plandocs.spec.class_tally import Tally
from plandocs.spec.training import ClassGroup, Region, Round, Share, Training, TrainingYear
from plandocs.vietnamese.numerals import format_count

Node = TypeVar("Node", TrainingYear, Region, Round, ClassGroup)


def compare_counts(year: Tally, lists: ClassLists, roster: Roster, problems: Problems) -> None:
    """Notes each audience of a region of which the plan counts more or fewer than the list holds (PD275)."""
    held = Counter({(seat.region, key): 0 for seat, key in _seats(year)})
    for seat, count in lists.seats:
        held[seat.region, _key(year, seat)] += count
    for (position, key), count in held.items():
        region = year.parts[position]
        shares = [share for share in _shares(region) if audience_of(share) == key]
        planned = sum(share.count for share in shares)
        if planned != count:
            _note(region, shares, (planned, count), roster, problems)


def _note(region: Tally, shares: list[Share], counts: tuple[int, int], roster: Roster, problems: Problems) -> None:
    planned, held = counts
    first, *others = shares
    related = [Related(share.where("count"), format_count(share.count)) for share in others]
    related += [
        Related(sheet.place, f"{sheet.sheet or sheet.file}: {format_count(sheet.people)}") for sheet in roster.sheets
    ]
    problems.add(
        "PD275",
        first.where("count"),
        related=related,
        audience=str(first.audience or first.who or ""),
        region=getattr(region.fact, "name", ""),
        planned=format_count(planned),
        held=format_count(held),
        difference=format_count(abs(planned - held)),
    )


def _seats(year: Tally) -> Iterator[tuple[Seat, str]]:
    for at, region in enumerate(year.parts):
        for when, one_round in enumerate(region.parts):
            for number, group in enumerate(one_round.parts):
                assert isinstance(group.fact, ClassGroup)
                for place, share in enumerate(group.fact.shares):
                    yield Seat(at, when, number, place), audience_of(share)


def _key(year: Tally, seat: Seat) -> str:
    group = year.parts[seat.region].parts[seat.round].parts[seat.group].fact
    assert isinstance(group, ClassGroup)
    return audience_of(group.shares[seat.share])


def _shares(region: Tally) -> list[Share]:
    return [share for group in region.groups() if isinstance(group.fact, ClassGroup) for share in group.fact.shares]


def counts_from_roster(training: Training, lists: ClassLists) -> Training:
    """The plan's classes with the counts of a list (lấy số học viên từ danh sách); they stand where the list stands."""
    counts = dict(lists.seats)
    place = next((person.place for person in lists.persons()), training.written_at)
    years = tuple(_year(year, counts, place) if year is lists.year else year for year in training.years)
    return training.taking({"years": (years, training.where("years"))})


def _year(year: TrainingYear, counts: Mapping[Seat, int], place: Place) -> TrainingYear:
    regions = tuple(_region(region, at, counts, place) for at, region in enumerate(year.regions))
    return _with(year, "regions", regions)


def _region(region: Region, at: int, counts: Mapping[Seat, int], place: Place) -> Region:
    rounds = tuple(_round(one, (at, when), counts, place) for when, one in enumerate(region.rounds))
    return _with(region, "rounds", rounds)


def _round(one: Round, at: tuple[int, int], counts: Mapping[Seat, int], place: Place) -> Round:
    groups = tuple(_group(group, (*at, number), counts, place) for number, group in enumerate(one.groups))
    return _with(one, "groups", groups)


def _group(group: ClassGroup, at: tuple[int, int, int], counts: Mapping[Seat, int], place: Place) -> ClassGroup:
    shares = tuple(
        share.taking({"count": (counts.get(Seat(*at, number), 0), place)}) for number, share in enumerate(group.shares)
    )
    return _with(group, "shares", shares)


def _with(fact: Node, key: str, value: tuple[Fact, ...]) -> Node:
    """A fact whose list holds other entries, at the same place."""
    return fact.taking({key: (value, fact.where(key))})
