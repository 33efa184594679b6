"""A sheet as a reader sees it (lưới ô): merged cells show what their first cell holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from plandocs.rosters.tables.cells import shown
from plandocs.sources.sheets.sheet import Area, Sheet, Value


@dataclass(slots=True)
class Grid:
    """The cells of a sheet, each with the merged area that it belongs to (ô gộp)."""

    sheet: Sheet
    _areas: dict[tuple[int, int], Area] = field(init=False)

    def __post_init__(self) -> None:
        """Looks the areas up once, so that every question about a cell is answered at once."""
        self._areas = _areas_by_cell(self.sheet)

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.sheet.rows)

    def area(self, row: int, column: int) -> Area | None:
        """The merged area that a cell belongs to."""
        return self._areas.get((row, column))

    def own(self, row: int, column: int) -> str:
        """What a cell holds itself, as text; nothing for the others of a merged area."""
        area = self._areas.get((row, column))
        if area is not None and (row, column) != (area.top, area.left):
            return ""
        return shown(self.sheet.value(row, column))

    def value(self, row: int, column: int) -> Value:
        """What a cell holds, or the first of its merged area."""
        area = self._areas.get((row, column))
        return self.sheet.value(area.top, area.left) if area is not None else self.sheet.value(row, column)

    def text(self, row: int, column: int) -> str:
        """What a cell shows, as text."""
        return shown(self.value(row, column))

    def cells(self, row: int) -> dict[int, str]:
        """The cells of a row that hold something themselves, as text by column."""
        found = ((column, self.own(row, column)) for column in range(len(self.sheet.rows[row])))
        return {column: text for column, text in found if text}


def _areas_by_cell(sheet: Sheet) -> dict[tuple[int, int], Area]:
    """Every merged cell with its area; areas that lie over each other, which no program makes, are passed over."""
    areas: dict[tuple[int, int], Area] = {}
    height, width = len(sheet.rows), sheet.width
    room = height * width
    for area in sheet.merged:
        bottom, right = min(area.bottom, height - 1), min(area.right, width - 1)
        size = max(bottom - area.top + 1, 0) * max(right - area.left + 1, 0)
        if size > room:
            continue
        room -= size
        for row in range(area.top, bottom + 1):
            for column in range(area.left, right + 1):
                areas.setdefault((row, column), area)
    return areas
