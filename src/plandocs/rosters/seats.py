"""The seats that a region's class groups have for each audience (số chỗ), and how people are divided over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plandocs.rosters.audience_names import audience_of
from plandocs.rosters.class_lists import Seat
from plandocs.rosters.dividing import by_weight
from plandocs.spec.class_tally import Tally
from plandocs.spec.training import ClassGroup

Seats = Mapping[str, Sequence[tuple[Seat, int]]]
"""By audience, in order: where its people may sit, and how many the plan counts there."""


def seats_of(region: Tally, position: int) -> Seats:
    """The seats of a region, the ``position``-th of its year."""
    seats: dict[str, list[tuple[Seat, int]]] = {}
    for at, one_round in enumerate(region.parts):
        for number, group in enumerate(one_round.parts):
            assert isinstance(group.fact, ClassGroup)
            for place, share in enumerate(group.fact.shares):
                seat = Seat(position, at, number, place)
                seats.setdefault(audience_of(share), []).append((seat, share.count))
    return seats


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
