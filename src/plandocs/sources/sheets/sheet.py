"""A sheet as it was sent (trang tính): what each cell holds, where it stands, and what the sender hid."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from plandocs.diagnostics.place import Place

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that shows an error (ô báo lỗi): "#REF!", "#N/A"."""

    text: str


@dataclass(frozen=True, slots=True)
class Uncomputed:
    """A formula whose value no program has stored yet (công thức chưa có giá trị)."""

    formula: str


Value = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | CellError | Uncomputed | None
"""What a cell holds: text as written, a number, a real date; None where it is empty."""


@dataclass(frozen=True, slots=True)
class Area:
    """Cells merged into one (ô gộp): first and last row and column, counted from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet (trang tính); rows and columns count from 0, and a row may be shorter than the others.

    ``file`` is how messages call the file; ``name`` is empty for a CSV file. ``formats`` holds the number formats of
    number cells other than "General". Text is in NFC, its line ends are LF.
    """

    file: str
    name: str
    rows: Sequence[Sequence[Value]]
    merged: tuple[Area, ...] = ()
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    formats: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))

    def value(self, row: int, column: int) -> Value:
        """What a cell holds; None beyond the edge."""
        cells = self.rows[row] if 0 <= row < len(self.rows) else ()
        return cells[column] if 0 <= column < len(cells) else None

    def place(self, row: int, column: int) -> Place:
        """Where a cell stands, as messages name it: ``danh-sach.xlsx!Sheet1!C17`` (địa chỉ ô)."""
        return Place("!".join(part for part in (self.file, self.name, address(row, column)) if part))

    @property
    def width(self) -> int:
        """The number of columns of the longest row."""
        return max(map(len, self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file of sheets (tệp bảng tính), hidden ones included, in the file's order."""

    file: str
    sheets: tuple[Sheet, ...]


def address(row: int, column: int) -> str:
    """The address of a cell as spreadsheets write it (địa chỉ ô): row 16, column 2 is "C17"."""
    return f"{column_letters(column)}{row + 1}"


def column_letters(column: int) -> str:
    """The letters of a column counted from 0: A, Z, AA (chữ của cột)."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
