"""Cells that were read by habit (ô được hiểu theo thói quen): counted, and told once for a column."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


@dataclass(slots=True)
class TidiedCells:
    """How many cells of a column were read as more than they say, and the first of them (số ô đã hiểu thêm)."""

    count: int = 0
    place: Place | None = None
    found: str = ""
    read: str = ""

    def note(self, place: Place, found: str, read: str) -> None:
        """Counts a cell."""
        if self.place is None:
            self.place, self.found, self.read = place, found, read
        self.count += 1

    def summarise(self, column: str, problems: Problems) -> None:
        """Tells of the column, if there is anything to tell (PD257)."""
        if self.place is not None:
            problems.add("PD257", self.place, column=column, count=self.count, found=self.found, read=self.read)
