"""Forms that came back (đọc phiếu đăng ký gửi về): found in whatever sheet, by the words that stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.returned_numbers import returned_number
from plandocs.loading.sheet_cells import cell_text
from plandocs.loading.sheet_tables import Laid, Wanted, laid_out
from plandocs.registers.return_form import ReturnForm
from plandocs.registers.roster_habits import RosterHabits
from plandocs.returns.returned import Figure, Returned
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import Sheet, Workbook
from plandocs.vietnamese.folding import folded

_COLUMNS = ("id", "content", "quota", "registered", "reason")
_LABELS = ("unit_code", "unit", "plan_code", "quota_code")
_FURTHEST = 6
"""Cells to the right of a label in which its value is looked for: labels may be merged over some."""


def returned_forms(workbook: Workbook, words: ReturnForm, habits: RosterHabits, problems: Problems) -> list[Returned]:
    """The forms in the sheets of a file that are not hidden (phiếu gửi về); a file without one is noted (PD444)."""
    found = [
        _Reading(laid, words, habits, problems).returned()
        for sheet in workbook.sheets
        if not sheet.is_hidden and (laid := _laid(sheet, workbook.file, words)) is not None
    ]
    if not found:
        problems.add("PD444", Place(workbook.file), heads=words.registered[0])
    return found


def _laid(sheet: Sheet, file: str, words: ReturnForm) -> Laid | None:
    """The table of a form in a sheet, where there is one."""
    place = Place(file)
    wanted = {
        key: Wanted(tuple(map(str, getattr(words, key))), place, is_needed=key == "registered") for key in _COLUMNS
    }
    return laid_out(Workbook(file, (sheet,)), wanted, Text(file, place), None, Problems())


class _Reading:
    """A form while it is read."""

    def __init__(self, laid: Laid, words: ReturnForm, habits: RosterHabits, problems: Problems) -> None:
        self.laid, self.words, self.habits, self.problems = laid, words, habits, problems
        self.sheet = laid.sheet
        self.head = self.head_row()

    def returned(self) -> Returned:
        """What the form says."""
        told = self.labels()
        place = self.sheet.place(self.head, self.laid.columns["registered"])
        unit, code, plan, quota = (told.get(key, "") for key in ("unit", "unit_code", "plan_code", "quota_code"))
        return Returned(place, unit, code, plan, quota, tuple(self.figures()))

    def head_row(self) -> int:
        """The row of the head itself; rows above it that look like a part of it hold labels."""
        heads = {folded(word) for word in self.words.registered}
        column = self.laid.columns["registered"]
        rows = range(self.laid.head, self.laid.first)
        return next((row for row in rows if folded(self.text(row, column)) in heads), self.laid.head)

    def labels(self) -> Mapping[str, str]:
        """What stands beside the labels above the table, or behind a colon in their cells."""
        spellings = {folded(word): key for key in _LABELS for word in getattr(self.words, key)}
        told: dict[str, str] = {}
        for row in range(self.head):
            for column in range(self.sheet.width):
                label, _, rest = self.text(row, column).partition(":")
                key = spellings.get(folded(label))
                value = (rest.strip() or self.beside(row, column)) if key is not None else ""
                if key is not None and value:
                    told.setdefault(key, value)
        return told

    def beside(self, row: int, column: int) -> str:
        """The first words to the right of a label."""
        cells = (self.text(row, column + step) for step in range(1, _FURTHEST))
        return next(filter(None, cells), "")

    def figures(self) -> Iterator[Figure]:
        """The rows of the table that say something, without sums, and what stands below these without a number."""
        is_below = False
        for row in range(self.laid.first, len(self.sheet.rows)):
            id_, name = self.cell(row, "id"), self.cell(row, "content")
            named = id_ or name
            is_sum = self.is_sum(id_, name)
            is_below = is_below or is_sum
            if not named or is_sum:
                continue
            quota, _ = self.number(row, "quota")
            registered, found = self.number(row, "registered")
            if registered is not None or (not is_below and (id_ or quota is not None or found)):
                place = self.sheet.place(row, self.laid.columns["registered"])
                yield Figure(id_, name, registered, place, quota, self.cell(row, "reason"), found)

    def is_sum(self, id_: str, name: str) -> bool:
        """Whether a row sums up the others, or counts the columns: "(1)"; one with an id is what that says."""
        return self.habits.is_total(id_ or name) or bool(re.fullmatch(r"\(\d+\)", name))

    def number(self, row: int, key: str) -> tuple[int | None, str]:
        if key not in self.laid.columns:
            return None, ""
        return returned_number(self.sheet.value(row, self.laid.columns[key]), self.words.after_numbers, self.habits)

    def cell(self, row: int, key: str) -> str:
        return self.text(row, self.laid.columns[key]) if key in self.laid.columns else ""

    def text(self, row: int, column: int) -> str:
        """A cell as words; what is no value is left to the numbers to tell."""
        return str(cell_text(self.sheet, row, column, Problems(), is_prose=False))
