"""The column of births (cột ngày sinh): one cell, day, month and year apart, or one column each for men and women."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.cells import shown
from plandocs.rosters.tables.raw import RawPerson, RawTable
from plandocs.rosters.telling.tidied import TidiedCells
from plandocs.sources.sheets.sheet import Value
from plandocs.vietnamese.births import BirthNote, read_birth, swapped_column
from plandocs.vietnamese.dates import PartialDate, format_short
from plandocs.vietnamese.genders import Gender

_PARTS = ("birth_day", "birth_month", "birth_year")
_BY_GENDER = {"male": Gender.MALE, "female": Gender.FEMALE}
_TOLD = frozenset((BirthNote.TWO_DIGIT_YEAR, BirthNote.SERIAL))


@dataclass(slots=True)
class BirthColumn:
    """Reads the births of a table (ngày sinh); a column whose days and months are swapped is noted once (PD258)."""

    raw: RawTable
    guide: Guide
    problems: Problems
    tidied: TidiedCells = field(default_factory=TidiedCells)
    by_gender: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Looks at each column as a whole."""
        self.by_gender = frozenset(key for key in _BY_GENDER if self._holds_births(key))
        for key in ("birth", *sorted(self.by_gender)):
            if key in self.raw.table.columns:
                self._check_swapped(key)

    def _holds_births(self, key: str) -> bool:
        """Whether dates stand in a column Nam or Nữ: by the head over it, or because they do."""
        head = next((head for head in self.raw.table.heads if head.key == key), None)
        if head is None or "birth" in self.raw.table.columns:
            return False
        return head.above == "birth" or any(read_birth(value).date is not None for value in self._values(key))

    def _values(self, key: str) -> Iterator[Value]:
        return (value for person in self.raw.persons if (value := person.values.get(key)) is not None)

    def _check_swapped(self, key: str) -> None:
        values = list(self._values(key))
        if swapped_column(values):
            first = self.raw.persons[0]
            dates = sum(not isinstance(value, str | int | float) for value in values)
            self.problems.add("PD258", first.table.place(first.row, key), count=dates)

    def read(self, row: RawPerson, problems: Problems) -> tuple[PartialDate | None, Gender | None]:
        """A person's birth, and the gender that its column tells; a cell that cannot be read is noted (PD255)."""
        key, value = self._cell(row)
        if value is None or self.guide.is_empty_like(shown(value)):
            return None, None
        place, gender = row.table.place(row.row, key), _BY_GENDER.get(key)
        read = read_birth(value)
        if read.date is None:
            problems.add("PD255", place, found=shown(value), near=", ".join(read.readings))
        elif _TOLD & set(read.notes):
            self.tidied.note(place, shown(value), format_short(read.date))
        return read.date, gender

    def said(self, row: RawPerson) -> str:
        """What is written where a person's birth belongs, readable or not; nothing where it says "-" or "không"."""
        _, value = self._cell(row)
        text = shown(value) if value is not None else ""
        return "" if self.guide.is_empty_like(text) else text

    def _cell(self, row: RawPerson) -> tuple[str, Value]:
        """The cell that tells of the birth: its column, and what it holds."""
        if (value := row.values.get("birth")) is not None:
            return "birth", value
        for key in sorted(self.by_gender, reverse=True):
            if row.text(key) and not self.guide.is_empty_like(row.text(key)):
                return key, row.values[key]
        parts = [row.text(part) for part in _PARTS if row.text(part)]
        first = next((part for part in _PARTS if part in row.table.columns), "")
        return first, "/".join(parts) if parts else None

    def summarise(self, problems: Problems) -> None:
        """Says what was read by habit (PD257)."""
        self.tidied.summarise(self.guide.headings.title("birth"), problems)
