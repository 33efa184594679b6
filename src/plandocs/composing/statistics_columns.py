"""The categories of several statistics as columns side by side (các cột cơ cấu): the same ones fall into one column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from plandocs.spec.breakdowns import Breakdown, Part
from plandocs.spec.statistics import Statistic


@dataclass(slots=True)
class PartColumn:
    """One part of a category (thành phần), with its count in each statistic that has it, by the statistic's id."""

    name: str
    key: str
    called: set[str]
    parts: dict[str, Part] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """The sum over the statistics."""
        return sum(part.count for part in self.parts.values())


@dataclass(slots=True)
class Category:
    """A way of taking counts apart (cơ cấu) that one statistic or more have."""

    name: str
    first: Breakdown
    called: set[str]
    bases: dict[str, int] = field(default_factory=dict)
    """What the parts are parts of, by the statistic's id."""
    columns: list[PartColumn] = field(default_factory=list)
    places: int = 0

    @property
    def base(self) -> int:
        """The sum of what the parts are parts of."""
        return sum(self.bases.values())


def categories_of(chosen: dict[str, Statistic], only: Iterable[str]) -> list[Category]:
    """The categories of statistics in the order in which they are met; all of them, or those with the given ids.

    Two are the same where their ids are, or their names: of parts as well.
    """
    wanted, found = set(only), list[Category]()
    for name, statistic in chosen.items():
        for breakdown in statistic.categories:
            if not wanted or breakdown.id in wanted:
                _add(name, statistic, breakdown, found)
    _give_keys(found)
    return found


def _give_keys(categories: list[Category]) -> None:
    """Each column is called by the ids of its category and part, or else by its place."""
    taken: set[str] = set()
    columns = [(category, column) for category in categories for column in category.columns]
    for position, (category, column) in enumerate(columns, start=1):
        own = next(iter(column.parts.values())).id
        named = f"{category.first.id}_{own}" if category.first.id and own else ""
        column.key = str(position) if not named or named in taken else named
        taken.add(column.key)


def _add(name: str, statistic: Statistic, breakdown: Breakdown, found: list[Category]) -> None:
    called = _called(breakdown.id, breakdown.name or breakdown.closure.value)
    category = next((one for one in found if one.called & called and name not in one.bases), None)
    if category is None:
        category = Category(str(breakdown.name or ""), breakdown, set())
        found.append(category)
    category.called |= called
    category.bases[name] = statistic.base_of(breakdown)
    category.places = max(category.places, statistic.places_of(breakdown))
    for part in breakdown.parts:
        _add_part(name, part, category)


def _add_part(name: str, part: Part, category: Category) -> None:
    called = _called(part.id, part.name)
    column = next((one for one in category.columns if one.called & called and name not in one.parts), None)
    if column is None:
        column = PartColumn(str(part.name), "", set())
        category.columns.append(column)
    column.called |= called
    column.parts[name] = part


def _called(own: str | None, name: str) -> set[str]:
    return {name.strip().lower(), *([f"#{own}"] if own else [])}
