"""The units that a template is made for (danh sách đơn vị), each with its facts and the values of its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plandocs.diagnostics.place import Place
from plandocs.registers.unit_rows import Commune, CommuneType
from plandocs.registers.units_on_day import UnitsOnDay
from plandocs.sources.located import Text


class UnitOrder(StrEnum):
    """In what order units stand (thứ tự đơn vị): the list's own, wards first, or as the file has them."""

    OFFICIAL = "official"
    TYPE = "type"
    FILE = "file"


_BY_TYPE = (CommuneType.WARD, CommuneType.COMMUNE, CommuneType.ZONE)
"""How lists of a province usually stand (habit): wards first."""

_COLUMNS = {"full_name": "titled", "province": "province_titled"}
"""The facts that columns of a units file hold, where they are called otherwise."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit with what its row says (một đơn vị).

    ``facts`` is what ``unit`` has in a template (``units_on_day.FACTS``), ``values`` are those of the other columns by
    the id of the parameter that they are meant for; empty cells are not in it. Each is placed at its cell.
    """

    commune: Commune
    facts: Mapping[str, Text]
    values: Mapping[str, Text]
    place: Place

    def given(self, parameter: str) -> Text | None:
        """The value for a parameter (giá trị của tham số): from the column of its name, or the fact about the unit."""
        return self.values.get(parameter) or self.facts.get(_COLUMNS.get(parameter, parameter))


@dataclass(frozen=True, slots=True)
class UnitList:
    """The units of a file, in order (danh sách đơn vị); ``columns`` are the heads of all that stands in ``values``."""

    rows: tuple[UnitRow, ...] = ()
    columns: Mapping[str, Place] = field(default_factory=dict)

    def __iter__(self) -> Iterator[UnitRow]:
        """The units, one after the other."""
        return iter(self.rows)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.rows)


def ordered(rows: Iterable[UnitRow], order: UnitOrder, day: UnitsOnDay) -> list[UnitRow]:
    """The units in the order that is asked for (xếp thứ tự), the official one being that of the day's register."""
    if order is UnitOrder.FILE:
        return list(rows)
    places = {code: place for place, code in enumerate(day.communes)}
    if order is UnitOrder.OFFICIAL:
        return sorted(rows, key=lambda row: places[row.commune.code])
    ranks = {kind.value: rank for rank, kind in enumerate(_BY_TYPE)}
    return sorted(rows, key=lambda row: (row.commune.province, ranks[row.commune.type], places[row.commune.code]))


def listed(communes: Iterable[Commune], day: UnitsOnDay, place: Place) -> UnitList:
    """Units of the register (đơn vị trong danh mục) as if a file had listed them; ``place`` tells what asked."""
    rows = (
        UnitRow(one, {name: Text(value, place) for name, value in day.facts(one).items()}, {}, place)
        for one in communes
    )
    return UnitList(tuple(rows))
