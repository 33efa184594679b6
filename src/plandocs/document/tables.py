"""What a table is made of (bảng): columns, head rows, rows of cells; cells remember what they are worth."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from plandocs.document.inlines import Inline
from plandocs.document.origin import UNKNOWN, Origin


class Alignment(StrEnum):
    """How the text of a table column stands (căn lề)."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class ValueKind(StrEnum):
    """What the cells of a column hold (kiểu dữ liệu của cột)."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"


CellValue = int | Decimal | datetime.date
"""What a cell is worth where that is no text; a percentage counts in hundredths: 11,8 for "11,8%"."""


@dataclass(frozen=True, slots=True)
class Formula:
    """How a cell follows from other cells of its table (công thức).

    ``cells`` are rows and columns counted from 0 over the rows below the head. Without a ``pattern`` the cell is their
    sum; in a pattern such as ``{0}*{1}/100`` each stands where its number does.
    """

    cells: tuple[tuple[int, int], ...]
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table (ô): its words, and what a spreadsheet holds in their place."""

    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN
    value: CellValue | None = None
    formula: Formula | None = None
    alignment: Alignment | None = None
    """How this cell stands, where not as its column does."""
    places: int | None = None
    """How many decimals its figure has, where not as many as its column's."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table (cột): its share of the width in percent, 0 for what its text needs; its alignment."""

    share: int = 0
    alignment: Alignment = Alignment.LEFT
    kind: ValueKind = ValueKind.TEXT
    places: int = 0
    """How many decimals its figures have."""


class RowKind(StrEnum):
    """What a row of a table is (loại dòng)."""

    HEAD = "head"
    COLUMN_NUMBERS = "column_numbers"
    NORMAL = "normal"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table (dòng): one cell for each column; heads, groups and totals are set in bold."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.NORMAL


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows of plain words, as many as there are people (các dòng danh sách): one text for each column.

    ``values`` holds what each cell is worth where that is no text, row by row, or nothing; ``origin_at`` tells where a
    row comes from. Rows and values may be made as they are asked for.
    """

    rows: Sequence[Sequence[str]]
    values: Sequence[Sequence[CellValue | None]] = ()
    origin_at: Callable[[int], Origin] | None = None

    def origin(self, position: int) -> Origin:
        """Where a row comes from."""
        return self.origin_at(position) if self.origin_at is not None else UNKNOWN


@dataclass(frozen=True, slots=True)
class Area:
    """Cells that are one (ô gộp): rows and columns counted from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table (bảng): every row of head and body has one cell for each column.

    Of the cells of an area the first one's words stand, the others are empty. Areas of ``merged`` count the rows below
    the head, those of a list too; ``small`` asks for the smaller type of wide tables.
    """

    columns: tuple[Column, ...]
    head: tuple[Row, ...]
    rows: tuple[Row | Listed, ...]
    head_merged: tuple[Area, ...] = ()
    merged: tuple[Area, ...] = ()
    small: bool = False
    upright: int = 7
    """How many columns it may have on an upright page."""
    least_height: int = 0
    """How high a row is at least, in millimetres: room for a signature."""
    ruled: bool = True
    """Whether lines stand between its cells; those who sign side by side have none."""
    origin: Origin = UNKNOWN

    @property
    def height(self) -> int:
        """How many rows stand below the head."""
        return sum(len(row.rows) if isinstance(row, Listed) else 1 for row in self.rows)

    def typed_rows(self) -> Iterator[Row]:
        """The rows that are no list (các dòng riêng), head excluded."""
        return (row for row in self.rows if isinstance(row, Row))
