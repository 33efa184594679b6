"""Cells that repeat the one above (gộp ô trùng nhau): one cell over all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plandocs.composing.draft import DraftCell, DraftRow, words
from plandocs.document.tables import Area, RowKind

_MOST = 5
"""Rows that one cell takes in: merged rows stay on one page, and what they say is to be read on each page."""


def merged_down(rows: list[DraftRow], columns: Iterable[int]) -> list[Area]:
    """The areas of equal cells that follow each other in these columns; all but the first are emptied."""
    areas = [area for column in columns for area in _runs(rows, column)]
    for area in areas:
        for row in range(area.top + 1, area.bottom + 1):
            rows[row].cells[area.left] = DraftCell()
    return areas


def _runs(rows: list[DraftRow], column: int) -> Iterator[Area]:
    start = 0
    for row in range(1, len(rows) + 1):
        if row < len(rows) and row - start < _MOST and _is_same(rows[start], rows[row], column):
            continue
        if row - start > 1:
            yield Area(start, column, row - 1, column)
        start = row


def _is_same(above: DraftRow, below: DraftRow, column: int) -> bool:
    if above.kind is not RowKind.NORMAL or below.kind is not RowKind.NORMAL:
        return False
    text = words(above.cells[column].content)
    return bool(text) and text == words(below.cells[column].content)
