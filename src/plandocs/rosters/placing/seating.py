"""Who goes in which round so far (phân đợt): the seats that are left, and how many of each unit go when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from plandocs.rosters.placing.members import NO_ROUND, Member, Quotas, by_unit

_TOGETHER = 1000
"""How much worse a head beside a deputy is than one person too many of a unit."""


def most_at_once(size: int, share: Decimal | None, rounds: int) -> int:
    """How many of a unit may go in one round: a percentage of it, rounded up; an even part where none is given."""
    if share is None:
        return -(-size // max(rounds, 1))
    return max(1, -(-size * int(share * 100) // 10_000))


@dataclass(slots=True)
class Seating:
    """Members with their rounds (bảng phân đợt); ``quotas`` hold as many seats of an audience as it has members."""

    members: Sequence[Member]
    quotas: Quotas
    share: Decimal | None = None
    rounds: int = field(init=False)
    units: dict[str, list[Member]] = field(init=False)
    left: dict[str, list[int]] = field(init=False)
    """The free seats of each audience, by round."""
    load: dict[str, list[int]] = field(init=False)
    """How many of each unit go, by round."""
    most: dict[str, int] = field(init=False)
    """How many of each unit may go at once."""

    def __post_init__(self) -> None:
        """All seats are free at first."""
        self.rounds = max(map(len, self.quotas.values()), default=0)
        self.units = by_unit(self.members)
        self.left = {audience: list(quota) for audience, quota in self.quotas.items()}
        self.load = {unit: [0] * self.rounds for unit in self.units}
        self.most = {unit: most_at_once(len(people), self.share, self.rounds) for unit, people in self.units.items()}

    def open_rounds(self, audience: str) -> list[int]:
        """The rounds that still have a seat for an audience."""
        return [at for at, seats in enumerate(self.left[audience]) if seats > 0]

    def place(self, one: Member, at: int) -> None:
        """Gives a member a seat of a round."""
        one.round = at
        self.left[one.audience][at] -= 1
        self.load[one.unit][at] += 1

    def take_back(self, one: Member) -> None:
        """Frees a member's seat."""
        self.left[one.audience][one.round] += 1
        self.load[one.unit][one.round] -= 1
        one.round = NO_ROUND

    def is_broken(self, one: Member) -> bool:
        """Whether a member goes beside a head or deputy, or with too many of the unit."""
        return self.load[one.unit][one.round] > self.most[one.unit] or _beside(one) > 0

    def change_places(self, one: Member, other: Member) -> bool:
        """Changes the rounds of two members of one audience if fewer rules are broken by it; whether it was done."""
        before = self._broken(one, other)
        self._swap(one, other)
        if self._broken(one, other) < before:
            return True
        self._swap(one, other)
        return False

    def _swap(self, one: Member, other: Member) -> None:
        there, here = other.round, one.round
        for member, at in ((one, there), (other, here)):
            self.load[member.unit][member.round] -= 1
            self.load[member.unit][at] += 1
            member.round = at

    def _broken(self, one: Member, other: Member) -> int:
        over = sum(max(0, load - self.most[unit]) for unit in {one.unit, other.unit} for load in self.load[unit])
        return _TOGETHER * (_beside(one) + _beside(other)) + over


def _beside(one: Member) -> int:
    return sum(other.round == one.round for other in one.apart_from)
