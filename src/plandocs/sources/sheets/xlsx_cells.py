"""The cells of an .xlsx sheet put in their places (xếp ô vào lưới): what stands where none can is refused."""

from __future__ import annotations

import re

from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import LAST_ROW, MOST_COLUMNS
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Uncomputed, Value, column_letters
from plandocs.sources.sheets.xlsx_addresses import column_number
from plandocs.sources.sheets.xlsx_raw import RawCell
from plandocs.sources.sheets.xlsx_values import TEXT_TYPES, CellKind, Meanings

_LONGEST_WHOLE = 15
"""Digits that a spreadsheet program keeps of a number."""
_MOST_KINDS = 10_000
_MARKUP = re.compile(r"<[^<>]*>")
_COLUMNS = {column_letters(column): column for column in range(MOST_COLUMNS)}


class Cells:
    """Reads the raw rows of one sheet into its ``grid`` (bộ đọc ô); ``unreadable`` holds what has no meaning."""

    def __init__(self, meanings: Meanings, grid: Grid) -> None:
        self.grid = grid
        self.unreadable: dict[tuple[int, int], str] = {}
        self._meanings = meanings
        self._kinds: dict[str, CellKind] = {}
        self._last = 0

    def take(self, digits: str, is_hidden: bool, cells: list[RawCell]) -> None:  # noqa: FBT001 - called for each row
        """Reads a row; raises ``Refusal`` at a cell where none can stand, and beyond the limits."""
        number = self._row_number(digits)
        kinds = self._kinds
        row: list[Value] = []
        width = 0
        for letters, its_row, attributes, formula, raw in cells:
            if not raw and not formula:
                continue
            column = _COLUMNS.get(letters, -1)
            if its_row != digits or column < width:
                self._refuse(number, letters, its_row)
            kind = kinds.get(attributes) or self._kind(attributes)
            value = kind.known.get(raw)
            if value is None:
                value = self._value((number, column), kind, formula, raw)
            if value or (value is not None and value != ""):
                if column > width:
                    row += [None] * (column - width)
                row.append(value)
                width = column + 1
        self.grid.add(number, row, is_hidden=is_hidden)

    def _kind(self, attributes: str) -> CellKind:
        """A kind of cells not met before; a sheet has few."""
        kind = self._meanings.kind(attributes)
        if len(self._kinds) < _MOST_KINDS:
            self._kinds[attributes] = kind
        return kind

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

    def _value(self, at: tuple[int, int], kind: CellKind, formula: str, raw: str) -> Value:
        """The value of a cell that is not known at once; None for what is not of its type, which is kept to be told."""
        if kind.is_plain_number and raw.isdecimal() and len(raw) <= _LONGEST_WHOLE:
            return int(raw)
        if formula and not raw and kind.type not in TEXT_TYPES:
            return Uncomputed(self._formula(formula))
        value = self._meanings.value(kind, raw)
        if value is None:
            self.unreadable[at] = self._meanings.texts.read_markup(raw)
        elif kind.form and isinstance(value, int | float):
            self.grid.formats[at] = kind.form.code
        return value

    def _formula(self, markup: str) -> str:
        """The formula as programs show it; empty where only another cell spells it."""
        written = self._meanings.texts.read_markup(_MARKUP.sub("", markup)).strip()
        return f"={written}" if written else ""
