"""The seats that a region's class groups have for each audience (số chỗ), and how people are divided over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plandocs.rosters.class_lists import Seat
from plandocs.rosters.placing.dividing import by_weight
from plandocs.rosters.placing.year_groups import audience_of, groups_of
from plandocs.spec.training import TrainingYear

Seats = Mapping[str, Sequence[tuple[Seat, int]]]
"""By audience, in order: where its people sit, and how many."""


def planned_seats(year: TrainingYear) -> list[Seats]:
    """The seats of each region of a year, as the plan counts them."""
    regions: list[dict[str, list[tuple[Seat, int]]]] = [{} for _ in year.regions]
    for group in groups_of(year):
        for seat, share in group.seats():
            regions[seat.region].setdefault(audience_of(share), []).append((seat, share.count))
    return list(regions)


def filled(seats: Seats, people: Mapping[str, int]) -> dict[str, list[tuple[Seat, int]]]:
    """How many people of each audience sit where, in proportion to what the plan counts (phân bổ theo kế hoạch)."""
    result: dict[str, list[tuple[Seat, int]]] = {}
    for audience, places in seats.items():
        counts = by_weight(people.get(audience, 0), [count for _, count in places])
        result[audience] = [(seat, count) for (seat, _), count in zip(places, counts, strict=True)]
    return result


def quotas(seats: Seats, rounds: int) -> dict[str, list[int]]:
    """How many people of each audience go in each round of the region."""
    result: dict[str, list[int]] = {}
    for audience, places in seats.items():
        result[audience] = [0] * rounds
        for seat, count in places:
            result[audience][seat.round] += count
    return result
