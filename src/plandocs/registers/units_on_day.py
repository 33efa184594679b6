"""Administrative units as they stand on one day (đơn vị hành chính tại một thời điểm), in their official order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from plandocs.registers.unit_lookup import UnitLookup
from plandocs.registers.unit_names import LONGEST
from plandocs.registers.unit_rows import Commune, Province
from plandocs.vietnamese.similarity import closest

FACTS = {
    "code": "mã, năm chữ số",
    "name": "tên, không có loại: Hà Bắc",
    "type": "loại: xã, phường, đặc khu",
    "full": "xã Hà Bắc",
    "titled": "Xã Hà Bắc",
    "committee": "Ủy ban nhân dân xã Hà Bắc",
    "committee_short": "UBND xã Hà Bắc",
    "order": "thứ tự trong tỉnh",
    "province_code": "mã tỉnh, hai chữ số",
    "province_name": "tên tỉnh, không có loại: Hải Phòng",
    "province_type": "loại: tỉnh, thành phố",
    "province_full": "thành phố Hải Phòng",
    "province_titled": "Thành phố Hải Phòng",
}
"""What ``unit`` has in a template (dữ kiện về đơn vị), each with what it is."""

_MOST_SUGGESTED = 3


@dataclass(frozen=True)
class Committee:
    """What the people's committee is called (ủy ban): in full and short."""

    name: str
    short: str


@dataclass(frozen=True)
class UnitsOnDay:
    """The units of one day by code (đơn vị hành chính ngày …); iterating ``communes`` follows the official order."""

    date: datetime.date
    provinces: Mapping[str, Province]
    communes: Mapping[str, Commune]
    lookup: UnitLookup
    committee: Committee

    def find(self, code: str) -> Commune | None:
        """The commune of a code of five digits; None when there is none on that day."""
        return self.communes.get(code)

    def province_of(self, commune: Commune) -> Province:
        """The province that a commune belongs to."""
        return self.provinces[commune.province]

    def province_named(self, text: str) -> Province | None:
        """The province that a code or a name means, also one that it had at another time; as it is on the day."""
        codes = {row.code for row in self.lookup.provinces_called(text)}
        return self.provinces.get(codes.pop()) if len(codes) == 1 else None

    def near_province(self, text: str) -> str:
        """The name of a province that is most like a text; empty where none is."""
        return ", ".join(closest(text, [row.name for row in self.provinces.values()]))

    def in_province(self, code: str) -> list[Commune]:
        """The communes of a province, in order."""
        return self._by_province.get(code, [])

    def named(self, name: str, province: str | None = None) -> list[Commune]:
        """All communes of a name, in order: "Tân Tiến", "xã Tân Tiến"; ``province`` is a province's name or code."""
        rows = (row for row in self.lookup.communes_called(name) if self._stands(row))
        return self._of_province((self.communes[row.code] for row in rows), province)

    def once_named(self, name: str, province: str | None = None) -> list[Commune]:
        """The communes, as they are on the day, that had a name at another time and have it no more, or not yet."""
        rows = (row for row in self.lookup.communes_called(name) if not self._stands(row))
        now = (self.communes[row.code] for row in rows if row.code in self.communes)
        return self._of_province(dict.fromkeys(now), province)

    def suggest(self, name: str, province: str | None = None) -> list[str]:
        """Names of communes most like one that is not there (gợi ý). Slow: for messages only."""
        known = self.province_named(province) if province is not None else None
        among = self.in_province(known.code) if known is not None else self.communes.values()
        bare = dict.fromkeys(row.name for row in among)
        readings = self.lookup.commune_types.readings(name[:LONGEST])
        return closest(readings[0].key, bare, _MOST_SUGGESTED)

    def order(self, commune: Commune) -> int:
        """The place of a commune among those of its province, counted from 1 (thứ tự)."""
        return self._orders[commune.code]

    def facts(self, commune: Commune) -> dict[str, str]:
        """What a template may ask of a commune, by name (dữ kiện về đơn vị), as ``FACTS`` describes it."""
        province = self.province_of(commune)
        return {
            "code": commune.code,
            "name": commune.name,
            "type": commune.type,
            "full": commune.full,
            "titled": commune.titled,
            "committee": f"{self.committee.name} {commune.full}",
            "committee_short": f"{self.committee.short} {commune.full}",
            "order": str(self.order(commune)),
            "province_code": province.code,
            "province_name": province.name,
            "province_type": province.type,
            "province_full": province.full,
            "province_titled": province.titled,
        }

    def _stands(self, row: Commune) -> bool:
        """Whether a row is that of the day."""
        now = self.communes.get(row.code)
        return now is not None and now.begins == row.begins

    def _of_province(self, rows: Iterable[Commune], province: str | None) -> list[Commune]:
        """Those of a province, if one is named; none where nobody knows it."""
        if province is None:
            return list(rows)
        known = self.province_named(province)
        return [row for row in rows if known is not None and row.province == known.code]

    @cached_property
    def _by_province(self) -> dict[str, list[Commune]]:
        rows: dict[str, list[Commune]] = {code: [] for code in self.provinces}
        for row in self.communes.values():
            rows[row.province].append(row)
        return rows

    @cached_property
    def _orders(self) -> dict[str, int]:
        return {row.code: number for rows in self._by_province.values() for number, row in enumerate(rows, 1)}
