"""An .xls file into a workbook (đọc tệp Excel 97-2003): values as stored; formulas are not looked at."""

from __future__ import annotations

from io import StringIO
from math import isfinite
from typing import TYPE_CHECKING

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.cell_text import CellTexts
from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import LARGEST_XLS, MEGABYTE, MOST_SHEETS, ROWS_FOR_A_CELL, Budget
from plandocs.sources.sheets.notes import note_soiled
from plandocs.sources.sheets.number_formats import GENERAL, Shows, shows
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.serial_dates import from_serial
from plandocs.sources.sheets.sheet import Area, CellError, Sheet, Value, Workbook
from plandocs.sources.sheets.stored_numbers import plain_number

if TYPE_CHECKING:
    import xlrd

_TEXT, _NUMBERS, _TRUTH, _ERROR = 1, {2, 3}, 4, 5
"""The kinds of cells, as the library numbers them; 3 are numbers that it takes for dates by their format."""
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
"""Errors by the number under which cells hold them."""


def read_xls(data: bytes, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook:
    """The sheets of an Excel 97-2003 file with the cells' stored values; ``file`` is how messages call it.

    Raises ``Refusal`` when the file cannot be read.
    """
    if len(data) > LARGEST_XLS:
        raise Refusal("PD029", limit=LARGEST_XLS // MEGABYTE)
    book = _opened(data)
    if book.nsheets > MOST_SHEETS:
        raise Refusal("PD048", limit=MOST_SHEETS)
    texts, budget = CellTexts(), Budget()
    sheets = []
    for number in range(book.nsheets):
        sheet = _Sheet(book, _loaded(book, number), texts, budget).read(file)
        book.unload_sheet(number)
        sheets.append(sheet)
        if texts.found_soiled:
            note_soiled(sheet, problems, old_fonts=old_fonts)
    if not sheets:
        raise Refusal("PD037")
    return Workbook(file, tuple(sheets))


def _opened(data: bytes) -> xlrd.Book:
    import xlrd
    from xlrd.biffh import XLRDError

    try:
        return xlrd.open_workbook(
            file_contents=data, logfile=StringIO(), formatting_info=True, on_demand=True, ragged_rows=True
        )
    except XLRDError as error:
        raise Refusal("PD023" if "encrypted" in str(error) else "PD024") from error
    except Exception as error:  # over a damaged file the library raises whatever it stumbles upon
        raise Refusal("PD024") from error


def _loaded(book: xlrd.Book, number: int) -> xlrd.sheet.Sheet:
    try:
        return book.sheet_by_index(number)
    except Exception as error:
        raise Refusal("PD024") from error


class _Sheet:
    """Reads the cells of one sheet (bộ đọc trang)."""

    def __init__(self, book: xlrd.Book, sheet: xlrd.sheet.Sheet, texts: CellTexts, budget: Budget) -> None:
        self._book = book
        self._sheet = sheet
        self._texts = texts
        self._grid = Grid(str(texts.read(sheet.name)), budget)
        self._codes: dict[int, str] = {}

    def read(self, file: str) -> Sheet:
        """The whole sheet."""
        self._grid.spend(self._sheet.nrows // ROWS_FOR_A_CELL)
        for number in range(self._sheet.nrows):
            self._read_row(number)
        width = max(map(len, self._grid.rows), default=0)
        columns = self._sheet.colinfo_map.items()
        return Sheet(
            file,
            self._grid.sheet,
            self._grid.rows,
            tuple(
                Area(top, left, bottom - 1, right - 1)
                for top, bottom, left, right in self._sheet.merged_cells
                if top < bottom and left < right
            ),
            bool(self._sheet.visibility),
            frozenset(self._grid.hidden),
            frozenset(column for column, info in columns if column < width and (info.hidden or not info.width)),
            self._grid.formats,
        )

    def _read_row(self, number: int) -> None:
        kinds, values = self._sheet.row_types(number), self._sheet.row_values(number)
        row: list[Value] = []
        for column, (kind, value) in enumerate(zip(kinds, values, strict=True)):
            found = self._value((number, column), kind, value)
            if found is not None:
                row.extend([None] * (column - len(row)))
                row.append(found)
        info = self._sheet.rowinfo_map.get(number)
        self._grid.add(number, row, is_hidden=bool(info and (info.hidden or info.height == 0)))

    def _value(self, at: tuple[int, int], kind: int, value: str | float) -> Value:
        """A cell's value: the library tells text, numbers, numbers shown as dates, truth and errors apart."""
        if kind == _TEXT:
            return self._texts.read(str(value)) or None
        if kind in _NUMBERS:
            return self._number(at, float(value))
        if kind == _TRUTH:
            return bool(value)
        return CellError(_ERRORS.get(int(value), "#?")) if kind == _ERROR else None

    def _number(self, at: tuple[int, int], number: float) -> Value:
        code = self._code(self._sheet.cell_xf_index(*at))
        if (shown := shows(code)) is not Shows.NUMBER:
            moment = from_serial(number, shown, is_1904=self._book.datemode == 1)
            if moment is not None:
                return moment
        if code.lower() != GENERAL.lower():
            self._grid.formats[at] = code
        return plain_number(number) if isfinite(number) else None

    def _code(self, style: int) -> str:
        """The number format of a style; "General" where the file does not say."""
        if style not in self._codes:
            try:
                key = self._book.xf_list[style].format_key
                self._codes[style] = self._book.format_map[key].format_str
            except (IndexError, KeyError):
                self._codes[style] = GENERAL
        return self._codes[style]
