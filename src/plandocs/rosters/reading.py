"""Files of sheets into a list of people (đọc danh sách): the door of this room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Column, Roster, SheetRead, StatedTotal
from plandocs.rosters.sent import Sent
from plandocs.rosters.tables.choosing_sheets import SheetRows, choose_sheets
from plandocs.rosters.tables.columns import answers_of
from plandocs.rosters.tables.old_fonts import in_unicode
from plandocs.rosters.tables.raw import RawTable
from plandocs.rosters.tables.stated_dates import stated_date
from plandocs.rosters.telling.persons import tell_persons
from plandocs.rosters.telling.totals import told_totals
from plandocs.spec.rosters import LEAVE_OUT, RosterFact
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import suggestion


def read_roster(files: Sequence[Sent], fact: RosterFact, guide: Guide, problems: Problems) -> Roster:
    """The people that files hold (danh sách), in the order of files, sheets and rows; all that is wrong is noted.

    Several files make one list; each person remembers the file, sheet and row. No row and no column is dropped
    without a word: what nobody knows is kept under the head's own words, or noted.
    """
    _check_answers(fact, guide, problems)
    answers = answers_of(fact.columns)
    if fact.legacy is not None:
        files = [replace(file, workbook=in_unicode(file.workbook, fact.legacy)) for file in files]
    chosen = choose_sheets(files, fact, guide, answers, problems)
    _check_unused(fact, chosen, problems)
    for one in chosen:
        _note_hidden(one, problems)
    tables = [table for one in chosen for table in one.tables]
    persons: list[Person] = []
    totals: list[StatedTotal] = []
    for table in tables:
        told = list(tell_persons(table, guide, problems))
        persons += told
        totals += told_totals(table, told)
    sheets = tuple(_read(one, guide) for one in chosen)
    return Roster(tuple(persons), tuple(_columns(tables)), sheets, tuple(totals))


def _read(one: SheetRows, guide: Guide) -> SheetRead:
    """A sheet as it was read, with the day that the rows above and below its people state."""
    sheet = one.sheet
    above = range(one.tables[0].table.band.top)
    below = range(max(person.row for person in one.persons) + 1, len(sheet.rows))
    date = stated_date(sheet, (*above, *below), guide.habits)
    return SheetRead(sheet.file, sheet.name, len(one.persons), one.tables[0].table.head_place, date)


def _check_answers(fact: RosterFact, guide: Guide, problems: Problems) -> None:
    """Answers must name columns that there are (PD249)."""
    known = guide.headings.columns
    asked = [(key, fact.where("columns", head)) for head, key in fact.columns.items() if key != LEAVE_OUT]
    asked += [(key, fact.where("required", position)) for position, key in enumerate(fact.required)]
    for key, place in asked:
        if key not in known:
            problems.add("PD249", place, found=key, **suggestion(key, known))


def _check_unused(fact: RosterFact, chosen: Sequence[SheetRows], problems: Problems) -> None:
    """An answer about a head that no file has is most likely misspelt (PD250)."""
    tables = [table.table for one in chosen for table in one.tables]
    there = {words for table in tables for words in table.asked}
    for head in fact.columns if chosen else ():
        if folded(head) not in there:
            problems.add("PD250", fact.key_place("columns", head), head=head)


def _note_hidden(one: SheetRows, problems: Problems) -> None:
    """People whom the sender hid are read, and it is said (PD243)."""
    sheet = one.sheet
    hidden = [person for person in one.persons if sheet.is_hidden or person.row in sheet.hidden_rows]
    if hidden:
        first = hidden[0]
        problems.add("PD243", sheet.place(first.row, next(iter(first.table.columns.values()))), count=len(hidden))


def _columns(tables: Iterable[RawTable]) -> Iterator[Column]:
    """The columns of all tables, each key once, in the order in which they were found."""
    seen: set[str] = set()
    for raw in tables:
        for head in raw.heads():
            if head.key not in seen:
                seen.add(head.key)
                place = raw.table.grid.sheet.place(head.row, head.column)
                may_mean = frozenset(str(one.column) for one in head.match.meanings if one.column)
                yield Column(head.key, head.text, place, head.is_known, may_mean)
