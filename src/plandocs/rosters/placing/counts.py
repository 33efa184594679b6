"""The plan's counts of learners and the list's (đối chiếu số học viên), in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.rosters.class_lists import ClassLists, Seat
from plandocs.rosters.placing.year_groups import audience_of, groups_of
from plandocs.rosters.roster import Roster
from plandocs.sources.fact import Fact
from plandocs.spec.training import ClassGroup, Region, Round, Share, Training, TrainingYear
from plandocs.vietnamese.numerals import format_count

Node = TypeVar("Node", TrainingYear, Region, Round, ClassGroup)


def compare_counts(year: TrainingYear, lists: ClassLists, roster: Roster, problems: Problems) -> None:
    """Notes each audience of a region of which the plan counts more or fewer than the list holds (PD275)."""
    shares: dict[tuple[int, str], list[Share]] = {}
    keys: dict[Seat, tuple[int, str]] = {}
    for group in groups_of(year):
        for seat, share in group.seats():
            keys[seat] = (seat.region, audience_of(share))
            shares.setdefault(keys[seat], []).append(share)
    held: Counter[tuple[int, str]] = Counter()
    for seat, count in lists.seats:
        held[keys[seat]] += count
    for key, counted in shares.items():
        planned = sum(share.count for share in counted)
        if planned != held[key]:
            _note(year.regions[key[0]], counted, (planned, held[key]), roster, problems)


def _note(region: Region, shares: list[Share], counts: tuple[int, int], roster: Roster, problems: Problems) -> None:
    planned, held = counts
    first, *others = shares
    related = [Related(share.where("count"), format_count(share.count)) for share in others]
    related += [Related(one.place, f"{one.sheet or one.file}: {format_count(one.people)}") for one in roster.sheets]
    problems.add(
        "PD275",
        first.where("count"),
        related=related,
        audience=str(first.audience or first.who or ""),
        region=region.name,
        planned=format_count(planned),
        held=format_count(held),
        difference=format_count(abs(planned - held)),
    )


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
