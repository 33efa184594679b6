"""People of one unit sent at different times (cử luân phiên), so that its work goes on.

No head goes in the round of a deputy, and of a unit no more go at once than the share allows. The seats of each round
are given; where they leave no way, as few rules are broken as a search of bounded length finds.
"""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.rosters.placing.members import NO_ROUND, Member
from plandocs.rosters.placing.seating import Seating

_PASSES = 4
_TRIES = 60
"""How many changes of places are tried, for each member on average."""
_TRIES_OF_ONE = 500


def spread(seating: Seating) -> None:
    """Gives every member a round (phân đợt)."""
    heads = [one for one in seating.members if one.deputies]
    for head in sorted(heads, key=lambda one: -len(one.deputies)):
        if head.round == NO_ROUND:
            _place_leaders(seating, head)
    for people in seating.units.values():
        for one in people:
            if one.round == NO_ROUND:
                seating.place(one, _emptiest(seating, one))
    if seating.rounds > 1:
        _change_places(seating)


def _emptiest(seating: Seating, one: Member) -> int:
    """The round in which fewest of the member's unit go, no head or deputy among them; then the one with most seats."""
    left, load = seating.left[one.audience], seating.load[one.unit]
    taken = {other.round for other in one.apart_from}
    return min(seating.open_rounds(one.audience), key=lambda at: (at in taken, load[at], -left[at], at))


def _place_leaders(seating: Seating, head: Member) -> None:
    """Places a head and the deputies: the head tries every round, and the one that leaves the seats evenest is kept."""
    deputies = [one for one in head.deputies if one.round == NO_ROUND]
    tried = [(_tried(seating, head, deputies, at), at) for at in seating.open_rounds(head.audience)]
    _, at = min(tried)
    _place_all(seating, head, deputies, at)


def _place_all(seating: Seating, head: Member, deputies: Sequence[Member], at: int) -> None:
    seating.place(head, at)
    for deputy in deputies:
        seating.place(deputy, _roomiest(seating, deputy))


def _roomiest(seating: Seating, deputy: Member) -> int:
    """The round with most seats for a deputy, other than that of a head where that can be."""
    left = seating.left[deputy.audience]
    taken = {head.round for head in deputy.heads}
    return min(seating.open_rounds(deputy.audience), key=lambda at: (at in taken, -left[at], at))


def _tried(seating: Seating, head: Member, deputies: Sequence[Member], at: int) -> tuple[int, int]:
    """How good a round is for the head: first how many deputies are beside, then how unevenly seats are left."""
    _place_all(seating, head, deputies, at)
    beside = sum(deputy.round == at for deputy in head.deputies)
    audiences = {head.audience, *(deputy.audience for deputy in deputies)}
    uneven = sum(seats * seats for audience in audiences for seats in seating.left[audience])
    for one in (head, *deputies):
        seating.take_back(one)
    return beside, uneven


def _change_places(seating: Seating) -> None:
    """Lets people of one audience change rounds as long as fewer rules are broken by it."""
    seated: dict[tuple[str, int], list[Member]] = {}
    for one in seating.members:
        seated.setdefault((one.audience, one.round), []).append(one)
    budget = _TRIES * len(seating.members) + _TRIES_OF_ONE
    waiting: Sequence[Member] = seating.members
    for _ in range(_PASSES):
        waiting = [one for one in waiting if seating.is_broken(one)]
        for one in waiting:
            if budget > 0 and seating.is_broken(one):
                budget -= _try_others(seating, one, seated, min(budget, _TRIES_OF_ONE))


def _try_others(seating: Seating, one: Member, seated: dict[tuple[str, int], list[Member]], tries: int) -> int:
    """Has a member change places with the first other by whom fewer rules are broken; gives how many were tried."""
    tried = 0
    for at in (at for at in range(seating.rounds) if at != one.round):
        for other in seated.get((one.audience, at), ()):
            if other.round != at:
                continue
            tried += 1 + len(other.apart_from) + len(one.apart_from)
            here = one.round
            if seating.change_places(one, other):
                seated[one.audience, at].append(one)
                seated.setdefault((other.audience, here), []).append(other)
                return tried
            if tried >= tries:
                return tried
    return tried
