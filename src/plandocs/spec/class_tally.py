"""Sums over the tree of classes (cộng số lớp, số học viên): every total of a plan is computed here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plandocs.sources.fact import Fact
from plandocs.spec.training import AUTO, ClassGroup, Region, Round, SizeLimits, Stated, Training, TrainingYear


@dataclass(frozen=True, slots=True)
class Tally:
    """A node of the class tree with its sums (số lớp, số học viên); ``parts`` are the nodes below."""

    fact: Fact
    learners: int
    classes: int
    parts: tuple[Tally, ...] = ()
    limits: SizeLimits | None = None
    """For a class group: how many learners a class of it may have."""
    room: int | None = None
    """For a class group: how many people its hall holds, where that is known (sức chứa)."""

    @property
    def stated(self) -> Stated | None:
        """The totals that the author typed for this node."""
        return getattr(self.fact, "stated", None)

    @property
    def sizes(self) -> tuple[int, int]:
        """The smallest and the largest class when learners are spread evenly (quy mô lớp)."""
        if not self.classes:
            return (0, 0)
        return self.learners // self.classes, -(-self.learners // self.classes)

    @property
    def units(self) -> int | None:
        """How many communes and wards the node covers (số xã, phường); None where a region does not say."""
        if isinstance(self.fact, Region):
            return self.fact.units
        counts = [part.units for part in self.parts]
        known = [count for count in counts if count is not None]
        return sum(known) if known and len(known) == len(counts) else None

    @property
    def answers(self) -> Mapping[str, Any]:
        """What an expression may ask of the node: its sums, its own values, and the nodes below by id."""
        own = {name: getattr(self.fact, name) for name in type(self.fact).model_fields if name not in _BELOW}
        below = {part.name: part for part in self.parts if part.name}
        return {**own, "units": self.units, **below, "learners": self.learners, "classes": self.classes}

    @property
    def name(self) -> str:
        """The id of the node, or empty."""
        return getattr(self.fact, "id", None) or ""

    def walk(self) -> Iterator[Tally]:
        """This node and all below it, in order."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def groups(self) -> Iterator[Tally]:
        """The class groups of this node, in order (các nhóm lớp)."""
        return (node for node in self.walk() if isinstance(node.fact, ClassGroup))


_BELOW = {"years", "regions", "rounds", "groups", "classes"}
"""Keys whose entries are asked for by their ids, as nodes with sums."""


def tally(training: Training) -> Tally:
    """The class tree of a plan with its sums (bảng cộng các lớp)."""
    return _summed(training, tuple(_year(year, training.limits) for year in training.years))


def _year(year: TrainingYear, limits: SizeLimits | None) -> Tally:
    return _summed(year, tuple(_region(region, limits) for region in year.regions))


def _region(region: Region, limits: SizeLimits | None) -> Tally:
    return _summed(region, tuple(_round(one, limits, region.capacity) for one in region.rounds))


def _round(one: Round, limits: SizeLimits | None, room: int | None) -> Tally:
    return _summed(one, tuple(_group(group, group.limits or limits, room) for group in one.groups))


def _group(group: ClassGroup, limits: SizeLimits | None, room: int | None) -> Tally:
    learners = sum(share.count for share in group.shares)
    classes = proposed_classes(learners, limits, room) if group.classes == AUTO else group.classes
    return Tally(group, learners, classes, (), limits, room)


def proposed_classes(learners: int, limits: SizeLimits | None, room: int | None) -> int:
    """The number of classes that limits call for (``auto``).

    It is the least that keeps every class within the largest size and the hall; where only a smallest size is
    given, the most that keeps every class at it or above. 0 where nothing limits the size.
    """
    largest = [bound for bound in (limits.most if limits is not None else None, room) if bound]
    if largest:
        return -(-learners // min(largest))
    least = limits.least if limits is not None else None
    return max(1, learners // least) if least else 0


def _summed(fact: Fact, parts: tuple[Tally, ...]) -> Tally:
    return Tally(fact, sum(part.learners for part in parts), sum(part.classes for part in parts), parts)
