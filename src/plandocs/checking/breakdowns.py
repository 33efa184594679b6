"""Counts that a plan takes apart (cơ cấu), wherever they stand, each with the whole that its parts belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.diagnostics.place import Place
from plandocs.sources.walking import facts_in
from plandocs.spec.breakdowns import Breakdown
from plandocs.spec.outline import StatisticsBlock
from plandocs.spec.plan import Plan


@dataclass(frozen=True, slots=True)
class TakenApart:
    """A breakdown and its whole (tổng và các thành phần), which stands at ``place``."""

    breakdown: Breakdown
    whole: int
    place: Place
    is_statistic: bool = False
    places: int | None = None
    """The decimals of its shares, where the document prints any."""

    @property
    def sum(self) -> int:
        """What the parts add up to."""
        return sum(part.count for part in self.breakdown.parts)


def taken_apart(plan: Plan) -> Iterator[TakenApart]:
    """The breakdowns of audiences and of statistics; those of an audience without a count have no whole."""
    for audience in plan.audiences.values():
        for breakdown in audience.breakdowns:
            if breakdown.base is not None:
                yield TakenApart(breakdown, breakdown.base, breakdown.where("base"))
            elif audience.count is not None:
                yield TakenApart(breakdown, audience.count, audience.where("count"))
    blocks = [block for section in plan.outline for block in facts_in(section) if isinstance(block, StatisticsBlock)]
    for name, statistic in plan.statistics.items():
        for breakdown in statistic.categories:
            place = statistic.where("count") if breakdown.base is None else breakdown.where("base")
            is_printed = not plan.outline or any(_prints(block, name, breakdown) for block in blocks)
            places = statistic.places_of(breakdown) if is_printed else None
            yield TakenApart(breakdown, statistic.base_of(breakdown), place, is_statistic=True, places=places)


def _prints(block: StatisticsBlock, statistic: str, breakdown: Breakdown) -> bool:
    """Whether a block prints the shares of a breakdown."""
    is_chosen = not block.categories or breakdown.id in block.categories
    return block.shares and is_chosen and (not block.of or statistic in block.of)
