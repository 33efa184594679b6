"""Rows with fewer or more cells than their table has columns (dòng thừa, thiếu ô): told, never padded silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from plandocs.composing.table_columns import TableColumn
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.tables import ValueKind
from plandocs.spec.free_tables import FreeRow


@dataclass(slots=True)
class RaggedRows:
    """What the rows of one table lack and have too much of (dòng thừa, thiếu ô), row by row from the top."""

    problems: Problems
    is_told: bool = False
    """Whether a row has too many cells, so that no sum of the table can be trusted."""
    _below_spans: Counter[str] = field(default_factory=Counter)
    """Rows yet to come of each column that a merged cell from above takes in."""
    _brief: list[Place] = field(default_factory=list)
    _left_blank: dict[str, None] = field(default_factory=dict)

    def fits(self, row: FreeRow, columns: Sequence[TableColumn]) -> bool:
        """Whether the cells of a row, listed in the order of ``columns``, can be told apart by their places.

        Notes one too many (PD550), and figures or dates left out (PD570).
        """
        count = len(row.cells)
        if count > len(columns):
            self.is_told = True
            self.problems.add("PD550", row.where("cells", len(columns)), cells=count, columns=len(columns))
            return False
        covered = self._covered(row, columns)
        lacking = [column for column in columns[count:] if column.key not in covered]
        if not lacking or not count or row.group is not None:
            return True  # a row without any cell is one to be filled in by hand
        if any(column.kind is not ValueKind.TEXT for column in lacking):
            heads = "; ".join(column.head for column in lacking)
            self.problems.add("PD570", row.written_at, cells=count, columns=len(columns), heads=heads)
        else:
            self._brief.append(row.written_at)
            self._left_blank.update(dict.fromkeys(column.head for column in lacking))
        return True

    def tell_blanks(self) -> None:
        """Notes once for the table that rows end before columns of words, which stay blank (PD571)."""
        if self._brief:
            heads = "; ".join(self._left_blank)
            self.problems.add("PD571", self._brief[0], count=len(self._brief), heads=heads)

    def _covered(self, row: FreeRow, columns: Sequence[TableColumn]) -> set[str]:
        """The columns of a row that merged cells take in, those from rows above among them."""
        keys = [column.key for column in columns]
        covered = {key for key, rows in self._below_spans.items() if rows > 0}
        self._below_spans = Counter({key: rows - 1 for key, rows in self._below_spans.items() if rows > 1})
        for span in row.spans:
            first = keys.index(span.column) if span.column in keys else len(keys)
            taken = keys[first : first + span.across]
            covered.update(taken)
            self._below_spans.update(dict.fromkeys(taken, span.down - 1))
        return covered
