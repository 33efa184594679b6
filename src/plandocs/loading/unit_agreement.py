"""Whether what a row says of its unit agrees with the register (đối chiếu với danh mục); old names give way to new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_rows import Commune, CommuneType
from plandocs.registers.units import Units
from plandocs.registers.units_on_day import UnitsOnDay
from plandocs.sources.located import Text
from plandocs.vietnamese.dates import short_date

Said = Mapping[str, Text]
"""What a row says of its unit, by column; only what is not empty."""


@dataclass(slots=True)
class Agreement:
    """Holds rows against the register (đối chiếu); a province's new name is told once."""

    units: Units
    day: UnitsOnDay
    problems: Problems
    _told: set[str] = field(default_factory=set)

    @property
    def on(self) -> str:
        """The day, as messages name it."""
        return short_date(self.day.date)

    def names(self, said: Said) -> list[Text]:
        """The names that a row gives its unit, with the type that its row says."""
        kind = self._kind(said)
        return [self._with_type(said[key], kind) for key in ("full_name", "name") if key in said]

    def is_named(self, unit: Commune, said: Said) -> bool:
        """Whether a unit is called as its row says, or was: then it is told (PD416, PD418); else an error (PD417)."""
        names = self.names(said)
        kind = self._kind(said)
        if not names and kind is not None and kind != unit.type:
            once = [row for row in self.units.rows_of(unit.code) if row.type == kind]
            return self._told_renamed(unit, said["type"]) if once else self._refused(unit, said["type"])
        for name in names:
            rows = self.day.lookup.communes_called(name)
            own = [row for row in rows if row.code == unit.code]
            if own and all(row.begins != unit.begins for row in own):
                return self._told_renamed(unit, name)
            if not own:
                return self._is_slip(unit, name, rows)
        return True

    def is_at_home(self, unit: Commune, said: Said) -> bool:
        """Whether a unit belongs to the province that its row says; noted when not (PD420), or no province (PD421)."""
        answers = [self._belongs(unit, said[key]) for key in ("province", "province_code") if key in said]
        return all(answers)

    def is_known_province(self, text: Text) -> bool:
        """Whether a text means a province; noted when not (PD421)."""
        if self.day.province_named(text) is not None:
            return True
        self.problems.add("PD421", text.place, found=text)
        return False

    def _kind(self, said: Said) -> str | None:
        """The type that a row says; one that nobody knows is noted (PD422)."""
        if "type" not in said:
            return None
        kind = self.day.lookup.commune_types.type_of(said["type"])
        if kind is None:
            self.problems.add("PD422", said["type"].place, found=said["type"], choices=", ".join(CommuneType))
        return kind

    def _with_type(self, name: Text, kind: str | None) -> Text:
        has_it = kind is None or self.day.lookup.commune_types.readings(name)[0].type == kind
        return name if has_it else Text(f"{kind} {name}", name.place)

    def _told_renamed(self, unit: Commune, found: Text) -> bool:
        source = self.units.source_of(unit)
        self.problems.add(
            "PD416", found.place, found=found, date=self.on, number=unit.code, unit=unit.full, source=source
        )
        return True

    def _refused(self, unit: Commune, found: Text) -> bool:
        self.problems.add("PD417", found.place, number=unit.code, unit=unit.full, found=found)
        return False

    def _is_slip(self, unit: Commune, name: Text, rows: Sequence[Commune]) -> bool:
        """Whether a name that is not the unit's is so by its marks or spaces only, and not that of a neighbour."""
        neighbours = [row for row in rows if row.province == unit.province]
        if neighbours or not self.day.lookup.is_same_name(name, unit):
            return self._refused(unit, name)
        self.problems.add("PD418", name.place, found=name, unit=unit.full)
        return True

    def _belongs(self, unit: Commune, text: Text) -> bool:
        if not self.is_known_province(text):
            return False
        home = self.day.province_of(unit)
        rows = self.day.lookup.provinces_called(text)
        own = [row for row in rows if row.code == home.code]
        once = {row.province for row in self.units.rows_of(unit.code)}
        if not own and not any(row.code in once for row in rows):
            self.problems.add("PD420", text.place, unit=unit.full, number=unit.code, province=home.full, found=text)
            return False
        if all(row.begins != home.begins for row in own) and text not in self._told:
            self._told.add(text)
            source = self.units.source_of(home)
            self.problems.add("PD419", text.place, found=text, date=self.on, province=home.full, source=source)
        return True
