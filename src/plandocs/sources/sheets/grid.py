"""The rows of a sheet while they are read (lưới ô): trailing blanks fall away, and the limits are kept."""

from __future__ import annotations

from plandocs.sources.sheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, ROWS_FOR_A_CELL, Budget
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Value, address

_NOTHING: tuple[Value, ...] = ()


class Grid:
    """Takes the rows of one sheet in their order (lưới ô).

    ``sheet`` is the sheet's name, for addresses; ``budget`` is what the file may still hold.
    """

    def __init__(self, sheet: str, budget: Budget) -> None:
        self.sheet = sheet
        self.rows: list[list[Value] | tuple[Value, ...]] = []
        self.formats: dict[tuple[int, int], str] = {}
        self.hidden: set[int] = set()
        self._budget = budget
        self._filled = 0

    def where(self, row: int, column: int) -> str:
        """A cell as a refusal names it, counted from 0."""
        cell = address(row, column)
        return f"{self.sheet}!{cell}" if self.sheet else cell

    def add(self, number: int, row: list[Value], *, is_hidden: bool = False) -> None:
        """Takes the row ``number``, counted from 0 and greater than the last one; its last cell is not empty.

        Raises ``Refusal`` when the sheet grows beyond the limits.
        """
        if not row:
            return
        gap = number - len(self.rows)
        self._check(number, len(row))
        self.spend(gap // ROWS_FOR_A_CELL + len(row))
        if gap:
            self.rows.extend([_NOTHING] * gap)
        self.rows.append(row)
        if is_hidden:
            self.hidden.add(number)

    def spend(self, cells: int) -> None:
        """Counts so many cells of the file; raises ``Refusal`` when they are too many."""
        self._budget.cells -= cells
        if self._budget.cells < 0:
            raise Refusal("PD032", self.where(len(self.rows), 0), limit=MOST_CELLS)

    def _check(self, number: int, width: int) -> None:
        self._filled += 1
        if self._filled > MOST_ROWS:
            raise Refusal("PD030", self.where(number, 0), limit=MOST_ROWS)
        if width > MOST_COLUMNS:
            self.refuse_column(number, MOST_COLUMNS)

    def refuse_column(self, row: int, column: int) -> None:
        """Raises the refusal of a cell with content beyond the last column that may be."""
        raise Refusal("PD031", self.where(row, column), limit=MOST_COLUMNS)
