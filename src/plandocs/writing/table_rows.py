"""The rows of a table by their numbers (các dòng của bảng), those of lists included."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from plandocs.document.inlines import text_of
from plandocs.document.tables import CellValue, Listed, Row, RowKind


class TableRows:
    """Rows counted from 0 over all that stand below the head, or in it."""

    def __init__(self, rows: Sequence[Row | Listed]) -> None:
        """From the rows and lists of a table."""
        self._rows = rows
        lengths = (len(row.rows) if isinstance(row, Listed) else 1 for row in rows)
        self._starts = list(accumulate(lengths, initial=0))

    def __len__(self) -> int:
        """How many rows there are."""
        return self._starts[-1]

    def texts(self, number: int) -> list[str]:
        """The words of a row, cell by cell."""
        row, offset = self._at(number)
        return list(row.rows[offset]) if isinstance(row, Listed) else [text_of(cell.content) for cell in row.cells]

    def value(self, number: int, column: int) -> CellValue | None:
        """What a cell is worth."""
        row, offset = self._at(number)
        if isinstance(row, Row):
            return row.cells[column].value
        return row.values[offset][column] if row.values else None

    def is_plain(self, number: int) -> bool:
        """Whether a row is neither a group nor a total."""
        row, _ = self._at(number)
        return isinstance(row, Listed) or row.kind is RowKind.NORMAL

    def is_free(self, number: int, column: int) -> bool:
        """Whether a cell stands in a plain row and has no figure."""
        return self.is_plain(number) and self.value(number, column) is None

    def _at(self, number: int) -> tuple[Row | Listed, int]:
        """The row or list in which a row stands, and where in it; empty lists are passed over."""
        position = bisect_right(self._starts, number) - 1
        return self._rows[position], number - self._starts[position]
