"""Whether a person is a man or a woman (giới tính), by a word, or by a tick in one of two columns."""

from __future__ import annotations

from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.raw import RawPerson, RawTable
from plandocs.vietnamese.genders import Gender

_TICKED = {"male": Gender.MALE, "female": Gender.FEMALE}


@dataclass(slots=True)
class GenderColumns:
    """Reads the genders of a table (giới tính)."""

    raw: RawTable
    guide: Guide
    only: str | None = field(init=False)
    """The one column of two that the table has, where ticks stand in it: who is not ticked is of the other gender."""

    def __post_init__(self) -> None:
        """A lone column "Nữ" says something of those without a tick too, but only if anybody has one."""
        there = [key for key in _TICKED if key in self.raw.table.columns]
        is_ticked = len(there) == 1 and any(self._is_ticked(row, there[0]) for row in self.raw.persons)
        self.only = there[0] if is_ticked and "gender" not in self.raw.table.columns else None

    def _is_ticked(self, row: RawPerson, key: str) -> bool:
        """Whether a cell is ticked, or names the gender of its own column."""
        text = row.text(key)
        return bool(text) and (self.guide.habits.is_mark(text) or self.guide.gender_of(text) is _TICKED[key])

    def read(self, row: RawPerson, problems: Problems) -> Gender | None:
        """A person's gender; a word that tells none, and two ticks, are noted (PD256)."""
        said = row.text("gender")
        if said and not self.guide.is_empty_like(said):
            gender = self.guide.gender_of(said)
            if gender is None:
                problems.add("PD256", row.table.place(row.row, "gender"), found=said)
            return gender
        ticked = [key for key in _TICKED if self._is_ticked(row, key)]
        if len(ticked) > 1:
            problems.add(
                "PD256", row.table.place(row.row, ticked[1]), found=f"{row.text('male')}, {row.text('female')}"
            )
            return None
        if self.only is not None and not ticked:
            return Gender.FEMALE if self.only == "male" else Gender.MALE
        return _TICKED[ticked[0]] if ticked else None
