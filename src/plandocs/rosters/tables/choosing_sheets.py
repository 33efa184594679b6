"""Which sheets of the files make the list (chọn trang tính): those with people, none that repeats the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.rosters.guide import Guide
from plandocs.rosters.sent import Sent
from plandocs.rosters.tables.band import Answers
from plandocs.rosters.tables.near_heads import near_name
from plandocs.rosters.tables.old_fonts import note_old_font
from plandocs.rosters.tables.raw import RawPerson, RawTable
from plandocs.rosters.tables.sheet_reading import read_sheet
from plandocs.rosters.tables.table import has_name
from plandocs.sources.sheets.sheet import Sheet, Workbook
from plandocs.spec.rosters import RosterFact
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import suggestion


@dataclass(slots=True)
class SheetRows:
    """A sheet with its tables of people (trang tính đã đọc thô)."""

    sheet: Sheet
    tables: list[RawTable]

    @property
    def persons(self) -> list[RawPerson]:
        """The people of all its tables."""
        return [person for table in self.tables for person in table.persons]


def choose_sheets(
    files: Sequence[Sent],
    fact: RosterFact,
    guide: Guide,
    answers: Answers,
    problems: Problems,
) -> list[SheetRows]:
    """The sheets that make the list, in order; what is left out or lacking is noted (PD240, PD241, PD242, PD244)."""
    workbooks = [file.workbook for file in files]
    _note_missing(workbooks, fact, problems)
    chosen: list[SheetRows] = []
    for file in files:
        found = _with_people(file, fact, guide, answers, problems)
        if not fact.sheet:
            _drop_repeats(found, guide, problems)
        chosen += found
    chosen = [one for one in chosen if one.persons]
    if len(chosen) > 1:
        known = ", ".join(f"{_called(one.sheet, workbooks)} ({len(one.persons)})" for one in chosen)
        problems.add("PD244", fact.where("files"), count=len(chosen), known=known)
    return chosen


def _called(sheet: Sheet, workbooks: Sequence[Workbook]) -> str:
    """A sheet by its name, with its file's where there are several."""
    return sheet.name if sheet.name and len(workbooks) == 1 else "!".join(filter(None, (sheet.file, sheet.name)))


def _note_missing(workbooks: Sequence[Workbook], fact: RosterFact, problems: Problems) -> None:
    names = [sheet.name for workbook in workbooks for sheet in workbook.sheets]
    there = {folded(name) for name in names}
    for position, wanted in enumerate(fact.sheet):
        if folded(wanted) not in there:
            problems.add("PD241", fact.where("sheet", position), sheet=wanted, **suggestion(wanted, names))


def _with_people(file: Sent, fact: RosterFact, guide: Guide, answers: Answers, problems: Problems) -> list[SheetRows]:
    """The sheets of a file that hold people; problems of the others do not matter."""
    workbook = file.workbook
    wanted = {folded(name) for name in fact.sheet}
    asked = [sheet for sheet in workbook.sheets if not wanted or folded(sheet.name) in wanted]
    found: list[SheetRows] = []
    heads: Place | None = None
    in_old_font = [sheet for sheet in asked if note_old_font(sheet, problems)]
    for sheet in asked:
        own = Problems()
        every = read_sheet(sheet, file.sender, guide, answers, own)
        heads = heads or next((table.table.head_place for table in every), None)
        tables = [table for table in every if has_name(table.table)]
        if any(table.persons for table in tables):
            found.append(SheetRows(sheet, tables))
            problems.extend(own)
    if asked and not found and not in_old_font:
        near = near_name(asked, guide)
        place = near.place if near is not None else heads or Place(workbook.file)
        problems.add("PD240", place, file=workbook.file, near=near.head if near is not None else "")
    return found


def _drop_repeats(found: Sequence[SheetRows], guide: Guide, problems: Problems) -> None:
    """Takes those whom other sheets of the file hold too out of a sheet that gathers the others (trang tổng hợp)."""
    held = {id(one): Counter(map(_identity, one.persons)) for one in found}
    sheets_with = Counter(identity for own in held.values() for identity in own)
    everybody = sum(len(one.persons) for one in found)
    for one in found:
        own = held[id(one)]
        repeated = {identity for identity in own if sheets_with[identity] > 1}
        is_whole = len(found) > _PARTS_AND_SUMMARY and 2 * len(one.persons) >= everybody and len(repeated) == len(own)
        if repeated and (is_whole or guide.habits.is_summary_sheet(one.sheet.name)):
            _drop(one, repeated, problems)
            sheets_with.subtract(repeated)


_PARTS_AND_SUMMARY = 2
"""More sheets than this, and one of them may repeat the others though its name does not say so."""


def _drop(one: SheetRows, repeated: set[tuple[str, str]], problems: Problems) -> None:
    before = len(one.persons)
    for table in one.tables:
        table.persons = [person for person in table.persons if _identity(person) not in repeated]
        table.totals = []
    count = before - len(one.persons)
    problems.add("PD242", one.tables[0].table.head_place, sheet=one.sheet.name, count=count)


def _identity(person: RawPerson) -> tuple[str, str]:
    """By what two rows are taken for one person here: the name, and the number or the day of birth."""
    name = " ".join(person.text(key) for key in ("name", "family", "given"))
    born = " ".join(person.text(key) for key in ("birth", "male", "female", "birth_day", "birth_month", "birth_year"))
    return folded(name), folded(person.text("citizen") or born)
