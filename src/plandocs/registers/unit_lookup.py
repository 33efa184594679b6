"""Administrative units by their names (tra tên đơn vị hành chính), those of all times; made when first asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from plandocs.registers.unit_names import LONGEST, TypeWords, name_key, unmarked_key
from plandocs.registers.unit_rows import Commune, CommuneType, Province, ProvinceType


class UnitLookup:
    """The rows of a register by name (bảng tra tên).

    ``shorts`` are abbreviations by type, ``others`` are other names of provinces by code.
    """

    def __init__(
        self,
        provinces: Sequence[Province],
        communes: Sequence[Commune],
        shorts: Mapping[str, Sequence[str]],
        others: Mapping[str, Sequence[str]],
    ) -> None:
        self._provinces = provinces
        self._communes = communes
        self._others = others
        self.commune_types = TypeWords(list(CommuneType), shorts)
        self.province_types = TypeWords(list(ProvinceType), shorts)

    def communes_called(self, text: str) -> list[Commune]:
        """The rows that a name may mean, bare or with a type before it; "xã Hà Bắc" means no ward."""
        if len(text) > LONGEST:
            return []
        for reading in self.commune_types.readings(text):
            rows = self._by_key.get(reading.key, ())
            fitting = [row for row in rows if reading.type in (None, row.type)]
            if fitting:
                return fitting
        return []

    def provinces_called(self, text: str) -> list[Province]:
        """The rows that a province's code or name may mean, bare or with a type before it: "01", "TP. HCM"."""
        if len(text) > LONGEST:
            return []
        code = text.strip().zfill(2)
        by_code = [row for row in self._provinces if row.code == code]
        if by_code:
            return by_code
        for reading in self.province_types.readings(text):
            rows = self._provinces_by_key.get(reading.key, ())
            fitting = [row for row in rows if reading.type in (None, row.type)]
            if fitting:
                return fitting
        return []

    def is_same_name(self, text: str, row: Commune) -> bool:
        """Whether a name that is written differently may be a row's own: marks, spaces and signs do not count."""
        if len(text) > LONGEST:
            return False
        readings = self.commune_types.readings(text)
        bare = {unmarked_key(reading.key) for reading in readings if reading.type in (None, row.type)}
        return unmarked_key(row.name) in bare

    @cached_property
    def _by_key(self) -> dict[str, list[Commune]]:
        rows: dict[str, list[Commune]] = {}
        for row in self._communes:
            rows.setdefault(name_key(row.name), []).append(row)
        return rows

    @cached_property
    def _provinces_by_key(self) -> dict[str, list[Province]]:
        rows: dict[str, list[Province]] = {}
        for row in self._provinces:
            for name in (row.name, *self._others.get(row.code, ())):
                rows.setdefault(name_key(name), []).append(row)
        return rows
