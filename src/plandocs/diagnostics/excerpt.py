"""The part of a line that is worth quoting (trích dòng), and where on the screen a stretch of it stands."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from plandocs.diagnostics.screen import visible, width

_CUT = "…"
_TAB = 4
_LEAST_ROOM = 20


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text for one line of the screen; the stretch meant begins after ``indent`` columns and takes ``length``."""

    text: str
    indent: int
    length: int


def excerpt(line: str, column: int, length: int, room: int) -> Excerpt:
    """``line`` in at most ``room`` columns, cut around the ``length`` characters from ``column`` on, counted from 1.

    Tabs become spaces and control characters �. A stretch beyond the line's end is shown at the end.
    """
    cells = _cells(line)
    edges = list(accumulate(map(width, cells), initial=0))
    start = min(max(column - 1, 0), len(cells))
    stop = min(start + max(length, 1), len(cells))
    first, last = _window(edges, start, stop, max(room, _LEAST_ROOM))
    before, after = _CUT if first else "", _CUT if last < len(cells) else ""
    return Excerpt(
        before + "".join(cells[first:last]) + after,
        len(before) + edges[start] - edges[first],
        max(edges[min(stop, last)] - edges[start], 1),
    )


def _cells(line: str) -> list[str]:
    """What is shown for each character of a line."""
    cells: list[str] = []
    at = 0
    for character in line:
        cells.append(" " * (_TAB - at % _TAB) if character == "\t" else visible(character))
        at += width(cells[-1])
    return cells


def _window(edges: list[int], start: int, stop: int, room: int) -> tuple[int, int]:
    """The first and last characters to show so that the stretch stands in sight, with a little before it."""
    whole = len(edges) - 1
    if edges[whole] <= room:
        return 0, whole
    room -= 2 * len(_CUT)
    wanted = min(edges[start] - room // 3, edges[whole] - room)
    if edges[stop] <= room:
        wanted = 0
    first = next(place for place, edge in enumerate(edges) if edge >= wanted)
    last = next((place for place in range(whole, first, -1) if edges[place] - edges[first] <= room), first)
    return first, last
