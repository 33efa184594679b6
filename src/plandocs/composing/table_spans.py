"""Cells that take in their neighbours because the author says so (ô gộp do người soạn ghi)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from plandocs.composing.draft import DraftCell, DraftRow, words
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.tables import Area


@dataclass(frozen=True, slots=True)
class Span:
    """How many columns and rows a cell takes in, itself included (số cột, số dòng được gộp)."""

    across: int
    down: int
    place: Place


def spanned(
    spans: Sequence[Mapping[str, Span]],
    rows: Sequence[DraftRow],
    keys: Sequence[str],
    merged: Iterable[Area],
    problems: Problems,
) -> list[Area]:
    """The areas of spans, row by row; what has no room (PD556, PD557) or would hide words (PD558) is noted."""
    taken = {cell for area in merged for cell in _cells(area)}
    areas: list[Area] = []
    for row, of_row in enumerate(spans):
        for key, span in of_row.items():
            if key not in keys:
                continue
            left = keys.index(key)
            area = Area(row, left, row + span.down - 1, left + span.across - 1)
            if area.bottom >= len(rows) or area.right >= len(keys):
                problems.add("PD556", span.place, across=len(keys) - left, down=len(rows) - row)
            elif taken & set(_cells(area)):
                problems.add("PD557", span.place)
            elif hidden := _hidden(area, rows):
                problems.add("PD558", span.place, words=hidden)
            elif area.bottom > area.top or area.right > area.left:
                taken.update(_cells(area))
                areas.append(area)
    return areas


def _cells(area: Area) -> Iterator[tuple[int, int]]:
    for row in range(area.top, area.bottom + 1):
        yield from ((row, column) for column in range(area.left, area.right + 1))


def _hidden(area: Area, rows: Sequence[DraftRow]) -> str:
    """The first words that a span would hide."""
    inside: Iterator[DraftCell] = (rows[row].cells[column] for row, column in [*_cells(area)][1:])
    return next((words(cell.content) or "…" for cell in inside if cell.content), "")
