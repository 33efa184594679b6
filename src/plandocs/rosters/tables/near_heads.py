"""Heads that would name people if they were spelt otherwise (tiêu đề gần đúng): "Ho va ten", to be suggested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from plandocs.diagnostics.place import Place
from plandocs.registers.headings import match_heading
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.band import NAME_COLUMNS
from plandocs.rosters.tables.grid import Grid
from plandocs.sources.sheets.sheet import Sheet

_SEARCHED = 40
"""How many filled rows of a sheet are looked through."""


@dataclass(frozen=True, slots=True)
class NearHead:
    """A cell that is almost a head of names, and that head (gần đúng)."""

    place: Place
    head: str


def near_name(sheets: Iterable[Sheet], guide: Guide) -> NearHead | None:
    """The first cell of some sheets that differs from a head of names in its marks alone."""
    return next((found for sheet in sheets for found in _near(sheet, guide)), None)


def _near(sheet: Sheet, guide: Guide) -> Iterator[NearHead]:
    grid = Grid(sheet)
    filled = ((row, cells) for row in range(grid.height) if (cells := grid.cells(row)))
    for row, cells in islice(filled, _SEARCHED):
        for column, text in cells.items():
            for key in NAME_COLUMNS.intersection(match_heading(text, guide.headings).near):
                yield NearHead(sheet.place(row, column), guide.headings.title(key))
