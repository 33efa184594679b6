"""A units file into units (đọc danh sách đơn vị): the rows of a spreadsheet, brought to the day of the plan."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.sheet_cells import cell_text
from plandocs.loading.sheet_tables import Laid, is_column_numbers
from plandocs.loading.unit_agreement import Agreement
from plandocs.loading.unit_columns import UnitColumns, unit_columns
from plandocs.loading.unit_list import UnitList, UnitOrder, UnitRow, ordered
from plandocs.loading.unit_matching import UnitMatcher
from plandocs.registers.roster_habits import RosterHabits
from plandocs.registers.shelf import Shelf
from plandocs.registers.unit_rows import Commune
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import Workbook
from plandocs.sources.sheets.workbook import read_workbook
from plandocs.vietnamese.dates import short_date


def read_units(
    path: Path,
    date: datetime.date,
    shelf: Shelf,
    problems: Problems,
    *,
    order: UnitOrder = UnitOrder.OFFICIAL,
    sheet: str | None = None,
    name: str | None = None,
    province: Text | None = None,
) -> UnitList | None:
    """The units that a file lists (danh sách đơn vị), as they are on ``date``, the plan's; None when it has none.

    The file is a spreadsheet or CSV with a head row. Columns of codes, names, types and provinces tell the unit: a code
    alone is enough; old names give way to those of the day. Other columns are values of parameters. Rows that are
    flawed are noted and left out. ``name`` is how messages call the file; ``province`` is that of rows
    that name none.
    """
    file = name or str(path)
    try:
        workbook = read_workbook(path, file, problems)
    except FileNotFoundError:
        problems.add("PD001", Place(file), file=file)
        return None
    except OSError as error:
        problems.add("PD906", Place(file), file=file, problem=error.strerror or str(error))
        return None
    return (
        units_of(workbook, date, shelf, problems, order=order, sheet=sheet, province=province)
        if workbook is not None
        else None
    )


def units_of(
    workbook: Workbook,
    date: datetime.date,
    shelf: Shelf,
    problems: Problems,
    *,
    order: UnitOrder = UnitOrder.OFFICIAL,
    sheet: str | None = None,
    province: Text | None = None,
) -> UnitList | None:
    """The units that a workbook lists, as ``read_units``."""
    columns = unit_columns(workbook, sheet, shelf.unit_headings(), problems)
    units = shelf.units()
    day = units.at(date)
    if columns is None or not day.communes:
        if not day.communes:
            problems.add("PD405", Place(workbook.file), date=short_date(date), begins=short_date(units.begins))
        return None
    reading = _Reading(columns, UnitMatcher(Agreement(units, day, problems), province), shelf.roster_habits(), problems)
    rows = list(reading.rows())
    reading.matcher.note_found_by_name()
    return UnitList(tuple(ordered(rows, order, day)), columns.places())


@dataclass(slots=True)
class _Reading:
    """A units file on its way from the sheet into units."""

    columns: UnitColumns
    matcher: UnitMatcher
    habits: RosterHabits
    problems: Problems
    _left: list[int] = field(default_factory=list)
    _hidden: list[int] = field(default_factory=list)

    def rows(self) -> Iterator[UnitRow]:
        """The units, in the file's order."""
        filled = 0
        for row in self._filled():
            said = self._texts(row, self.columns.unit)
            values = self._texts(row, self.columns.values)
            if "code" not in said and self._is_below([*said.values(), *values.values()]):
                self._left.append(row)
            elif said or values:
                filled += 1
                yield from self._unit(row, said, values)
        if not filled:
            self.problems.add("PD569", self.columns.sheet.place(self.columns.head, 0))
        for code, rows in (("PD567", self._left), ("PD565", self._hidden)):
            if rows:
                self.problems.add(code, self.columns.sheet.place(rows[0], 0), count=len(rows))

    def _filled(self) -> Iterator[int]:
        """The rows below the head without that of column numbers; cells in columns without a head are noted."""
        sheet, first = self.columns.sheet, self.columns.first
        is_numbers = is_column_numbers(Laid(sheet, self.columns.unit, self.columns.head, first), first)
        for row in range(first + is_numbers, len(sheet.rows)):
            yield row
            for column, value in enumerate(sheet.rows[row]):
                if column in self.columns.headless and value is not None:
                    self.columns.headless.discard(column)
                    self.problems.add("PD408", sheet.place(row, column))

    def _texts(self, row: int, columns: Mapping[str, int]) -> dict[str, Text]:
        sheet = self.columns.sheet
        cells = ((key, cell_text(sheet, row, column, self.problems, is_prose=False)) for key, column in columns.items())
        return {key: text for key, text in cells if text}

    def _is_below(self, texts: list[Text]) -> bool:
        """Whether a row without a code is a total, or stands with others below the list."""
        return bool(texts) and (bool(self._left) or self.habits.is_total(texts[0]) or self.habits.is_footer(texts[0]))

    def _unit(self, row: int, said: Mapping[str, Text], values: Mapping[str, Text]) -> Iterator[UnitRow]:
        place = next(iter((said or values).values())).place
        unit = self.matcher.match(said, place)
        if unit is None:
            return
        if row in self.columns.sheet.hidden_rows:
            self._hidden.append(row)
        yield UnitRow(unit, self._facts(unit, said, place), values, place)

    def _facts(self, unit: Commune, said: Mapping[str, Text], place: Place) -> dict[str, Text]:
        """What is known of the unit, each placed at the cell that tells it, or at the one that tells the unit."""
        facts = self.matcher.day.facts(unit)
        return {name: Text(value, said[name].place if name in said else place) for name, value in facts.items()}
