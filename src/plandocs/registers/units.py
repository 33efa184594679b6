"""The register of administrative units (danh mục đơn vị hành chính): what they were called from when to when.

The shipped list tells the units since 01/7/2025, when two levels were left, by Quyết định 19/2025/QĐ-TTg, in the order
of that list: provinces by their codes, the units of a province by theirs, whatever their type. A project's changes are
read by ``unit_changes``.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from plandocs.registers.unit_lookup import UnitLookup
from plandocs.registers.unit_rows import Commune, Province
from plandocs.registers.units_on_day import Committee, UnitsOnDay

TABLE = Path(__file__).parent / "data" / "units" / "viet-nam.json"
"""The shipped list; ``tools/make_units.py`` makes it."""

OPEN = datetime.date.max
"""The last day of what has not ended."""


@dataclass(frozen=True)
class Units:
    """The units of all times, in official order (đơn vị hành chính); the rows of one code in the order of time."""

    provinces: Sequence[Province]
    communes: Sequence[Commune]
    as_of: datetime.date
    sources: Mapping[str, str]
    committee: Committee
    shorts: Mapping[str, Sequence[str]]
    others: Mapping[str, Sequence[str]]

    def at(self, date: datetime.date) -> UnitsOnDay:
        """The units as they stand on a day; there are none before ``begins``."""
        if date not in self._days:
            provinces = {row.code: row for row in self.provinces if row.begins <= date <= row.ends}
            rows = [row for row in self.communes if row.begins <= date <= row.ends]
            if any(row.province not in provinces for row in rows):
                rows = self._placed(rows, provinces)
            communes = {row.code: row for row in rows}
            self._days[date] = UnitsOnDay(date, provinces, communes, self.lookup, self.committee)
        return self._days[date]

    @property
    def begins(self) -> datetime.date:
        """The first day of which the register tells anything."""
        return min(row.begins for row in self.provinces)

    @property
    def last_known(self) -> datetime.date:
        """A day on which units are as the register knows them last, whatever day it is."""
        begun = (max(row.begins for row in self.provinces), max(row.begins for row in self.communes))
        return max(self.as_of, *begun)

    def rows_of(self, code: str) -> list[Commune]:
        """What a commune was at all times, in order; empty for a code that nobody has had."""
        return self._by_code.get(code, [])

    def source_of(self, row: Province | Commune) -> str:
        """The document by which a unit is so called since the row begins (nguồn)."""
        return self.sources.get(row.source, row.source)

    @cached_property
    def lookup(self) -> UnitLookup:
        """The rows by name."""
        return UnitLookup(self.provinces, self.communes, self.shorts, self.others)

    def _placed(self, rows: Sequence[Commune], standing: Container[str]) -> list[Commune]:
        """The communes of provinces that have ended in those these became a part of; without one they are not told."""
        heirs = {row.code: row.into for row in self.provinces if row.code not in standing}
        homes = {code: _last_of(code, heirs) for code in heirs}
        moved = (row._replace(province=homes.get(row.province, row.province)) for row in rows)
        return sorted((row for row in moved if row.province in standing), key=lambda row: (row.province, row.code))

    @cached_property
    def _by_code(self) -> dict[str, list[Commune]]:
        rows: dict[str, list[Commune]] = {}
        for row in self.communes:
            rows.setdefault(row.code, []).append(row)
        return rows

    @cached_property
    def _days(self) -> dict[datetime.date, UnitsOnDay]:
        return {}


def _last_of(code: str, heirs: Mapping[str, str]) -> str:
    """Where following heirs from a code ends; nowhere, when it leads in a circle."""
    for _ in heirs:
        code = heirs.get(code, code)
    return code


@cache
def shipped_units() -> Units:
    """The register that travels with the package; read once."""
    table: dict[str, Any] = json.loads(TABLE.read_text(encoding="utf-8"))
    days: dict[str, datetime.date] = {"": OPEN}
    for rows, columns in ((table["provinces"], (3, 4)), (table["communes"], (4, 5))):
        for day in {row[column] for row in rows for column in columns} - days.keys():
            days[day] = datetime.date.fromisoformat(day)
    return Units(
        [Province(code, name, kind, days[a], days[z], act) for code, name, kind, a, z, act in table["provinces"]],
        [
            Commune(code, name, kind, province, days[a], days[z], act)
            for code, name, kind, province, a, z, act in table["communes"]
        ],
        datetime.date.fromisoformat(table["as_of"]),
        table["sources"],
        Committee(**table["committee"]),
        table["spellings"],
        table["other_names"],
    )
