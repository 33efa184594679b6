"""How high the rows of a sheet are (chiều cao dòng trang tính): what their text needs, merged cells included.

Excel sees to it itself for rows that somebody changes, but never for merged cells; LibreOffice does as the file says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from plandocs.document.tables import Area
from plandocs.writing.faces import Face

HIGHEST = 409
"""Points that a row may be high in Excel."""
_LINE = 1.3125
"""The height of a line in Excel beside the size of its type: 15,75 pt for 12."""
_SIDES = 75
"""Twips that stand free on both sides of a cell's text: five pixels."""
_SLACK = 0.98
"""Excel sets letters a little wider than they are."""
_ROOM = 2
"""Points above and below the lines together."""


def text_height(face: Face, text: str, width: float) -> float:
    """The height of a row with this text in a cell ``width`` twips wide, in points."""
    return height_of_lines(face, len(lines_of(face, text, width)))


def lines_of(face: Face, text: str, width: float) -> list[str]:
    """The lines into which a text falls in a cell."""
    room = (width - _SIDES) * _SLACK
    return [text] if "\n" not in text and face.width(text) <= room else face.lines(text, room)


def height_of_lines(face: Face, count: int) -> float:
    """The height of so many lines, in points."""
    return min(count * float(face.size) * _LINE + _ROOM, HIGHEST)


def merged_heights(
    texts: Callable[[int], Sequence[str]], areas: Iterable[Area], widths: Sequence[int], face: Face
) -> dict[int, float]:
    """The heights of the rows that merged cells touch, in points: Excel would make room for the other cells only."""
    areas = sorted(areas, key=lambda area: area.bottom - area.top)
    covered = {(row, column) for area in areas for row in _rows(area) for column in range(area.left, area.right + 1)}
    heights = {
        row: max(
            (text_height(face, text, widths[at]) for at, text in enumerate(texts(row)) if (row, at) not in covered),
            default=height_of_lines(face, 1),
        )
        for row in {row for row, _ in covered}
    }
    for area in areas:
        needed = text_height(face, texts(area.top)[area.left], sum(widths[area.left : area.right + 1]))
        lacking = needed - sum(heights[row] for row in _rows(area))
        heights[area.bottom] = min(heights[area.bottom] + max(lacking, 0), HIGHEST)
    return heights


def _rows(area: Area) -> range:
    return range(area.top, area.bottom + 1)
