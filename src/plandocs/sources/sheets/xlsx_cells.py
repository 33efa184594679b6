"""The values of .xlsx cells (giá trị ô): raw cells into text, numbers, days, errors, and what has not been computed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import MOST_COLUMNS
from plandocs.sources.sheets.number_formats import Shows
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.serial_dates import from_iso, from_serial
from plandocs.sources.sheets.sheet import CellError, Uncomputed, Value, column_letters
from plandocs.sources.sheets.stored_numbers import stored_number
from plandocs.sources.sheets.xlsx_addresses import LAST_ROW, column_number
from plandocs.sources.sheets.xlsx_raw import RawCell
from plandocs.sources.sheets.xlsx_strings import XlsxTexts
from plandocs.sources.sheets.xlsx_styles import NumberFormat

_LONGEST_WHOLE = 15
"""Digits that a spreadsheet program keeps of a number."""
_MARKUP = re.compile(r"<[^<>]*>")
_TRUTH = {"1": True, "true": True, "0": False, "false": False}
_NUMBERS = frozenset(("", "n"))
_TEXTS = frozenset(("str", "inlineStr"))
_COLUMNS = {column_letters(column): column for column in range(MOST_COLUMNS)}


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the cells of one file stand for (cách hiểu ô): shared strings, formats by style, the date system."""

    texts: XlsxTexts
    strings: Mapping[str, str]
    formats: Mapping[str, NumberFormat]
    is_1904: bool


class Cells:
    """Reads the raw rows of one sheet into its ``grid`` (bộ đọc ô); ``unreadable`` holds what has no meaning."""

    def __init__(self, meanings: Meanings, grid: Grid) -> None:
        self.grid = grid
        self.unreadable: dict[tuple[int, int], str] = {}
        self._meanings = meanings
        self._last = 0

    def take(self, digits: str, is_hidden: bool, cells: list[RawCell]) -> None:  # noqa: FBT001 - called for each row
        """Reads a row; raises ``Refusal`` at a cell where none can stand, and beyond the limits."""
        number = self._row_number(digits)
        strings, formats = self._meanings.strings, self._meanings.formats
        row: list[Value] = []
        width = 0
        value: Value
        for letters, its_row, style, kind, formula, raw in cells:
            if not raw and not formula:
                continue
            column = _COLUMNS.get(letters, -1)
            if its_row != digits or column < width:
                self._refuse(number, letters, its_row)
            if kind == "s" and raw in strings:
                value = strings[raw]
            elif not kind and style not in formats and raw.isdecimal() and len(raw) <= _LONGEST_WHOLE:
                value = int(raw)
            else:
                value = self._value((number, column), style, kind, formula, raw)
            if value is not None and value != "":
                if column > width:
                    row += [None] * (column - width)
                row.append(value)
                width = column + 1
        self.grid.add(number, row, is_hidden=is_hidden)

    def _row_number(self, digits: str) -> int:
        number = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= len(str(LAST_ROW)) else 0
        if not self._last < number <= LAST_ROW:
            raise Refusal("PD033", self.grid.where(max(self._last - 1, 0), 0), found=digits)
        self._last = number
        return number - 1

    def _refuse(self, row: int, letters: str, its_row: str) -> None:
        column = column_number(letters)
        if column > MOST_COLUMNS and its_row == str(row + 1):
            self.grid.refuse_column(row, column - 1)
        raise Refusal("PD033", self.grid.where(row, 0), found=f"{letters}{its_row}")

    def _value(self, at: tuple[int, int], style: str, kind: str, formula: str, raw: str) -> Value:
        if formula and not raw and kind not in _TEXTS:
            return Uncomputed(self._formula(formula))
        if kind in _NUMBERS:
            value = self._number(at, style, raw)
        elif kind in _TEXTS:
            return self._text(raw)
        else:
            value = self._special(kind, self._text(raw), style)
        if value is None:
            self.unreadable[at] = self._text(raw)
        return value

    def _text(self, raw: str) -> str:
        return self._meanings.texts.read_markup(raw)

    def _formula(self, markup: str) -> str:
        """The formula as programs show it; empty where only another cell spells it."""
        written = self._text(_MARKUP.sub("", markup)).strip()
        return f"={written}" if written else ""

    def _number(self, at: tuple[int, int], style: str, raw: str) -> Value:
        """A number, or the day or time that its format makes of it; None for what is no number."""
        number = stored_number(raw)
        if number is None:
            return None
        form = self._meanings.formats.get(style)
        if form and form.shows is not Shows.NUMBER:
            moment = from_serial(number, form.shows, is_1904=self._meanings.is_1904)
            if moment is not None:
                return moment
        if form:
            self.grid.formats[at] = form.code
        return number

    def _special(self, kind: str, text: str, style: str) -> Value:
        """A cell of a rarer type; None for what has no meaning."""
        if kind == "b":
            return _TRUTH.get(text)
        if kind == "e":
            return CellError(text)
        if kind == "d":
            form = self._meanings.formats.get(style)
            return from_iso(text, form.shows if form else Shows.NUMBER)
        return None
