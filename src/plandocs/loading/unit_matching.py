"""The units that rows of a file mean (nhận đơn vị), as the register has them on a day; what is unsure is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Related
from plandocs.diagnostics.place import Place
from plandocs.loading.unit_agreement import Agreement, Said
from plandocs.registers.unit_rows import Commune
from plandocs.registers.units_on_day import UnitsOnDay
from plandocs.sources.located import Text
from plandocs.vietnamese.dates import short_date

_DIGITS = 5
_MOST_SUGGESTED = 20
"""Unknown names for which others like them are looked for: that is slow, and one wrong column makes thousands."""


@dataclass(slots=True)
class UnitMatcher:
    """Finds the units of rows, one after the other (nhận đơn vị của từng dòng); each unit has one row."""

    agreement: Agreement
    province: Text | None = None
    """The province of rows that name none, by which units of one name are told apart."""
    _places: dict[str, Place] = field(default_factory=dict)
    _without_code: list[tuple[Place, Commune]] = field(default_factory=list)
    _suggested: int = 0

    @property
    def day(self) -> UnitsOnDay:
        """The units among which the rows' are looked for."""
        return self.agreement.day

    def match(self, said: Said, place: Place) -> Commune | None:
        """The unit that a row means; None, with a problem noted, when it means none, or nobody can be sure which."""
        if "code" in said:
            unit = self._by_code(said["code"])
            unit = unit if unit is not None and self.agreement.is_named(unit, said) else None
        elif names := self.agreement.names(said):
            unit = self._by_name(names[0], said)
        else:
            self.agreement.problems.add("PD409", place)
            return None
        if unit is None or not self.agreement.is_at_home(unit, said):
            return None
        return unit if self._is_first(unit, place) else None

    def note_found_by_name(self) -> None:
        """Tells how many rows were understood without a code (PD413)."""
        if self._without_code:
            place, unit = self._without_code[0]
            count = len(self._without_code)
            self.agreement.problems.add("PD413", place, count=count, unit=unit.full, number=unit.code)

    def _by_code(self, written: Text) -> Commune | None:
        """The unit of a code, from which a spreadsheet may have taken the zeros in front."""
        is_number = written.isascii() and written.isdigit()
        code = written.zfill(_DIGITS) if is_number else str(written)
        unit = self.day.find(code)
        if unit is None:
            self._note_no_unit(code, written)
        return unit

    def _note_no_unit(self, code: str, written: Text) -> None:
        problems, rows = self.agreement.problems, self.agreement.units.rows_of(code)
        ended = [row for row in rows if row.ends < self.day.date]
        if not ended:
            problems.add("PD410", written.place, number=written, date=self.agreement.on)
            return
        last = ended[-1]
        heir = self.day.find(last.into)
        near = f"{heir.full} ({heir.code})" if heir is not None else ""
        ends = short_date(last.ends)
        problems.add("PD411", written.place, unit=last.full, number=code, date=ends, near=near)

    def _by_name(self, name: Text, said: Said) -> Commune | None:
        """The one unit that has a name, or had it, in the province that the row says."""
        province = said.get("province") or said.get("province_code") or self.province
        if province is not None and not self.agreement.is_known_province(province):
            return None
        found = [*self.day.named(name, province), *self.day.once_named(name, province)]
        if not found:
            near = ", ".join(self._suggestions(name, province))
            self.agreement.problems.add("PD415", name.place, name=name, date=self.agreement.on, near=near)
            return None
        if len(found) > 1:
            readings = ", ".join(f"{unit.code} {unit.full} ({self.day.province_of(unit).full})" for unit in found)
            self.agreement.problems.add("PD414", name.place, name=name, readings=readings)
            return None
        self._without_code.append((name.place, found[0]))
        return found[0] if self.agreement.is_named(found[0], said) else None

    def _suggestions(self, name: Text, province: Text | None) -> list[str]:
        self._suggested += 1
        return self.day.suggest(name, province) if self._suggested <= _MOST_SUGGESTED else []

    def _is_first(self, unit: Commune, place: Place) -> bool:
        first = self._places.setdefault(unit.code, place)
        if first is place:
            return True
        related = [Related(first, "first")]
        self.agreement.problems.add("PD412", place, related=related, unit=unit.full, number=unit.code)
        return False
