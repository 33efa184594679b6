"""A sheet into the rows of people that it holds (đọc trang tính): heads found, every row told for what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.sent import Sender
from plandocs.rosters.tables.band import Answers, counts_columns, find_band, is_head_row
from plandocs.rosters.tables.grid import Grid
from plandocs.rosters.tables.origins import Origins
from plandocs.rosters.tables.raw import RawTable, add_row, read_person
from plandocs.rosters.tables.rows import Group, Kind, Row, kind_of
from plandocs.rosters.tables.stated_totals import totals_in
from plandocs.rosters.tables.table import read_table
from plandocs.sources.sheets.sheet import Sheet

_LEVELS = (r"[A-HĐ]", r"[IVXL]+", r"[0-9]+", r"[0-9]+(?:\.[0-9]+)+", r"[a-hđ]", r"")
"""The marks of group rows, from the highest level down."""


def read_sheet(sheet: Sheet, sender: Sender, guide: Guide, answers: Answers, problems: Problems) -> list[RawTable]:
    """The tables of a sheet with their rows of people; none where it has no heads. What is wrong is in ``problems``.

    People whose rows do not say where they come from are of the ``sender``, or of whom the rows above the heads name.
    """
    grid = Grid(sheet)
    band = find_band(grid, 0, guide.headings, answers)
    tables: list[RawTable] = []
    origins = Origins(grid, sender, guide, problems)
    while band is not None:
        reader = _Reader(RawTable(read_table(grid, band, guide, answers, problems)), guide, answers, problems)
        row = band.end + 1
        while row < grid.height and reader.take(row):
            row += 1
        _note_without_heads(reader.raw, problems)
        origins.tell(reader.raw)
        tables.append(reader.raw)
        band = find_band(grid, row, guide.headings, answers) if row < grid.height else None
    return tables


def _note_without_heads(raw: RawTable, problems: Problems) -> None:
    """Columns of which rows tell something though they have no head are kept by their letters (PD248)."""
    for head in raw.heads():
        if not head.words and not head.is_known:
            problems.add("PD248", raw.table.grid.sheet.place(head.row, head.column), column=head.key)


@dataclass(slots=True)
class _Reader:
    """Takes the rows of one table in order."""

    raw: RawTable
    guide: Guide
    answers: Answers
    problems: Problems
    groups: list[tuple[int, Group]] = field(default_factory=list)
    group_start: int = 0
    below_end: bool = False
    after_heads: bool = False
    headed: dict[str, str] = field(default_factory=dict)
    """The unit and commune that group rows name which stand right above the next person."""

    def take(self, number: int) -> bool:
        """Takes one row for what it is; False if it holds the heads of another table."""
        row = Row(self.raw.table, number, self.guide)
        if self.after_heads and counts_columns(self.raw.table.grid, number):
            return True
        kind = kind_of(row, self.guide, below_end=self.below_end)
        if kind is not Kind.HEADS and self._begins_anew(row):
            return False
        self.after_heads = kind is Kind.HEADS
        self._take(row, kind)
        return True

    def _begins_anew(self, row: Row) -> bool:
        if len(row.cells) <= 1 or row.is_numbered or any(map(str.isdigit, "".join(row.cells.values()))):
            return False
        return is_head_row(self.raw.table.grid.cells(row.row), self.guide.headings, self.answers)

    def _take(self, row: Row, kind: Kind) -> None:
        if kind is Kind.PERSON:
            self._take_person(row)
        elif kind is Kind.CONTINUED and self.raw.persons:
            add_row(self.raw.persons[-1], row)
        elif kind is Kind.GROUP:
            self._take_group(row.group())
        elif kind is Kind.TOTAL:
            self.raw.totals.extend(totals_in(row, len(self.raw.persons), self.group_start, self.guide))
            self.group_start = len(self.raw.persons)
        elif kind is Kind.FOOTER:
            self.below_end = True
        elif kind in (Kind.UNKNOWN, Kind.CONTINUED):
            column, text = next(iter(row.filled.items()))
            self.problems.add("PD251", self.raw.table.grid.sheet.place(row.row, column), found=text)

    def _take_person(self, row: Row) -> None:
        above = self.raw.persons[-1] if self.raw.persons else None
        person = read_person(row, above, self.headed, self.guide, self.problems)
        person.unit, person.commune, person.group = self._groups_above()
        self.raw.persons.append(person)
        self.below_end = False
        self.headed = {}

    def _take_group(self, group: Group) -> None:
        level = _level(group.mark)
        while self.groups and self.groups[-1][0] >= level:
            self.groups.pop()
        self.groups.append((level, group))
        self.group_start = len(self.raw.persons)
        known = self.guide.groups
        for key, names in (("unit", known.is_unit), ("commune", known.is_commune)):
            if names(group.words):
                self.headed[key] = group.words

    def _groups_above(self) -> tuple[str, str, str]:
        """The innermost unit, commune and bloc that the group rows above name."""
        words = [group.words for _, group in reversed(self.groups)]
        known = self.guide.groups
        unit = next(filter(known.is_unit, words), "")
        commune = next(filter(known.is_commune, words), "")
        return unit, commune, next((text for text in words if not known.is_unit(text)), "")


def _level(mark: str) -> int:
    return next(level for level, pattern in enumerate(_LEVELS) if re.fullmatch(pattern, mark) or not pattern)
