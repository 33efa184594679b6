"""People on their way to a class (học viên chờ xếp): their audience, their unit, and the round they are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from plandocs.registers.posts import Standing
from plandocs.rosters.guide import Guide
from plandocs.rosters.person import Person
from plandocs.vietnamese.folding import folded

NO_ROUND = -1

Quotas = Mapping[str, Sequence[int]]
"""How many people of each audience go in each round (số chỗ mỗi đợt)."""


@dataclass(slots=True, eq=False)
class Member:
    """A person to be placed (người được xếp lớp)."""

    person: Person
    audience: str
    unit: str
    """The unit as it is compared; people without a unit are a unit each."""
    order: int
    """Its place among the people of its region: by areas, units and posts."""
    round: int = NO_ROUND
    deputies: list[Member] = field(default_factory=list, repr=False)
    """Whom a head leaves in charge: they may not go in the same round."""
    heads: list[Member] = field(default_factory=list, repr=False)

    @property
    def apart_from(self) -> list[Member]:
        """Those with whom this one may not be away (người không được đi cùng đợt)."""
        return [*self.deputies, *self.heads]


def unit_of(person: Person) -> str:
    """The unit by which people are spread or kept together: commune and office; the row's own where it tells none."""
    told = folded(f"{person.commune} {person.unit}")
    return told or str(person.place)


def link_heads(members: Sequence[Member], guide: Guide) -> None:
    """Links the heads of each unit with their deputies, by their posts (cấp trưởng, cấp phó)."""
    for people in by_unit(members).values():
        standings = [(one, guide.standing_of(one.person.post)) for one in people]
        heads = [one for one, standing in standings if standing is Standing.HEAD]
        for deputy in (one for one, standing in standings if standing is Standing.DEPUTY):
            for head in heads:
                if len(heads) == 1 or _is_deputy_of(deputy.person.post, head.person.post):
                    head.deputies.append(deputy)
                    deputy.heads.append(head)


def by_unit(members: Sequence[Member]) -> dict[str, list[Member]]:
    """The members of each unit, in order."""
    units: dict[str, list[Member]] = {}
    for one in members:
        units.setdefault(one.unit, []).append(one)
    return units


_DEPUTY = "phó "


def _is_deputy_of(deputy: str, head: str) -> bool:
    """Whether one post is the deputy of another: "Phó Chủ tịch UBND" of "Chủ tịch UBND", not of "Bí thư"."""
    below, above = f"{folded(deputy).removeprefix(_DEPUTY)} ", f"{folded(head)} "
    return below.startswith(above) or above.startswith(below)
