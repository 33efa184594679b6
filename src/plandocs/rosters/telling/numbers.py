"""The columns of people's numbers (số căn cước, điện thoại): tidied, and told where they cannot be right."""

from __future__ import annotations

from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.masking import hide
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.raw import RawPerson
from plandocs.rosters.telling.tidied import TidiedCells
from plandocs.vietnamese.person_numbers import NumberFlaw, NumberNote, ReadNumber, read_citizen, read_phone


@dataclass(slots=True)
class NumberColumns:
    """Reads the numbers of a table; zeros that were put back are told once for a column (PD257)."""

    guide: Guide
    citizens: TidiedCells = field(default_factory=TidiedCells)
    phones: TidiedCells = field(default_factory=TidiedCells)

    def citizen(self, row: RawPerson, problems: Problems) -> str:
        """The citizen number, as far as it was read; empty where there is none (PD260, PD262)."""
        read = self._read(row, "citizen")
        if read is None:
            return ""
        if read.flaw is not None:
            code = "PD262" if read.flaw is NumberFlaw.OLD_IDENTITY else "PD260"
            problems.add(code, row.table.place(row.row, "citizen"), found=hide(row.text("citizen")))
        _note(self.citizens, row, "citizen", read)
        return "".join(read.numbers[:1])

    def phone(self, row: RawPerson, problems: Problems) -> str:
        """The telephone, or two of them; empty where there is none (PD263)."""
        read = self._read(row, "phone")
        if read is None:
            return ""
        if read.flaw is not None:
            problems.add("PD263", row.table.place(row.row, "phone"), found=hide(row.text("phone")))
        _note(self.phones, row, "phone", read)
        return " / ".join(read.numbers) or row.text("phone")

    def _read(self, row: RawPerson, key: str) -> ReadNumber | None:
        text = row.text(key)
        if not text or self.guide.is_empty_like(text):
            return None
        return (read_citizen if key == "citizen" else read_phone)(row.values[key])

    def summarise(self, problems: Problems) -> None:
        """Says which zeros were put back."""
        self.citizens.summarise(self.guide.headings.title("citizen"), problems)
        self.phones.summarise(self.guide.headings.title("phone"), problems)


def _note(tidied: TidiedCells, row: RawPerson, key: str, read: ReadNumber) -> None:
    if NumberNote.ZEROS in read.notes:
        tidied.note(row.table.place(row.row, key), hide(row.text(key)), hide(read.numbers[0]))
