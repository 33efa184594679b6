"""The class groups of a year with all that stands above them (các nhóm lớp của năm), in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.rosters.class_lists import Seat
from plandocs.spec.training import ClassGroup, Region, Round, Share, SizeLimits, Training, TrainingYear
from plandocs.vietnamese.folding import folded


@dataclass(frozen=True, slots=True)
class YearGroup:
    """A class group (nhóm lớp), and where in its year it stands."""

    at: tuple[int, int, int]
    """The positions of region, round and group."""
    region: Region
    round: Round
    group: ClassGroup

    def seats(self) -> Iterator[tuple[Seat, Share]]:
        """The seats of its audiences."""
        for position, share in enumerate(self.group.shares):
            yield Seat(*self.at, position), share

    def limits(self, training: Training) -> SizeLimits | None:
        """How large its classes may be."""
        return self.group.limits or training.limits


def groups_of(year: TrainingYear) -> Iterator[YearGroup]:
    """Every class group of a year."""
    for at, region in enumerate(year.regions):
        for when, one_round in enumerate(region.rounds):
            for number, group in enumerate(one_round.groups):
                yield YearGroup((at, when, number), region, one_round, group)


def audience_of(share: Share) -> str:
    """What an audience is known by while people are placed: its id, or its words."""
    return share.audience or folded(str(share.who or ""))


def taught(year: TrainingYear) -> list[list[str]]:
    """The audiences that each region teaches (đối tượng của từng khu vực), each once."""
    found: list[dict[str, None]] = [{} for _ in year.regions]
    for one in groups_of(year):
        for share in one.group.shares:
            found[one.at[0]][audience_of(share)] = None
    return [list(audiences) for audiences in found]
