"""Where the heads of a table stand (hàng tiêu đề): one to three rows, and the row of column numbers below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plandocs.registers.headings import Headings, Match, match_heading, match_row
from plandocs.rosters.tables.grid import Grid
from plandocs.vietnamese.folding import folded

_SEARCHED = 100
"""How many filled rows are looked at before a sheet counts as one without heads."""
_MOST_ROWS = 4
"""How many rows of heads a table may have; real ones have three at most."""
_LONGEST_HEAD = 120
_ENOUGH = 2
_ENOUGH_WITHOUT_NAME = 4
NAME_COLUMNS = frozenset(("name", "family", "given"))
Answers = Mapping[str, str]
"""What the author says that heads mean: by folded heads, the key of a column, or ``-``."""
_COUNTER = re.compile(r"[(\[]?(?:[0-9]{1,2}|[A-ZĐ])[)\]]?(?: ?= ?[-0-9()+x*/ ]+)?")


@dataclass(frozen=True, slots=True)
class Band:
    """Rows of heads (dải tiêu đề): the first and the last, and the last row that belongs to them."""

    top: int
    bottom: int
    end: int
    """``bottom``, or the row of column numbers below it (hàng số cột)."""


def find_band(grid: Grid, start: int, headings: Headings, answers: Answers) -> Band | None:
    """The heads that stand in or below row ``start`` (tìm tiêu đề); None where there are none among the first rows."""
    for row in _filled(grid, start):
        if is_head_row(grid.cells(row), headings, answers):
            return _band_at(grid, row, start, headings)
    return None


def is_head_row(cells: Mapping[int, str], headings: Headings, answers: Answers) -> bool:
    """Whether a row holds heads: a name among at least two, or several of which none is a name."""
    if any(char.isdigit() for text in cells.values() for char in text) and not _may_be_heads(cells):
        return False
    texts = list(cells.values())
    answered = [Match(answers[folded(text)]) for text in texts if folded(text) in answers]
    named = [match for match in (*match_row(texts, headings), *answered) if _is_known(match)]
    distinct = {match.column or match.meanings for match in named}
    has_name = any(match.column in NAME_COLUMNS for match in named)
    alone = has_name and len(cells) == 1
    return alone or len(distinct) >= (_ENOUGH if has_name else _ENOUGH_WITHOUT_NAME)


def _may_be_heads(cells: Mapping[int, str]) -> bool:
    """A head may hold a figure ("Lớp 1", "Năm 2026"), but most have none, and no head is a number."""
    with_figures = [text for text in cells.values() if any(char.isdigit() for char in text)]
    return len(with_figures) * 2 < len(cells) and not any(re.fullmatch("[0-9./ ]+", text) for text in with_figures)


def _is_known(match: Match) -> bool:
    return match.column is not None or bool(match.meanings)


def _filled(grid: Grid, start: int) -> Iterator[int]:
    seen = 0
    for row in range(start, grid.height):
        if any(value is not None for value in grid.sheet.rows[row]):
            seen += 1
            yield row
        if seen >= _SEARCHED:
            return


def _band_at(grid: Grid, row: int, start: int, headings: Headings) -> Band:
    top = row
    if row > start and _belongs_above(grid, row, headings):
        top = row - 1
    bottom = _bottom(grid, top, row, headings)
    return Band(top, bottom, bottom + 1 if counts_columns(grid, bottom + 1) else bottom)


def _belongs_above(grid: Grid, row: int, headings: Headings) -> bool:
    """Whether the row above holds heads too: merged with this one, or a known head over several columns."""
    above = grid.cells(row - 1)
    if any((area := grid.area(row, column)) and area.top < row for column in range(grid.sheet.width)):
        return True
    if any(text.endswith(":") for text in above.values()):  # "Đơn vị: | Phòng Kinh tế" tells who sent the list
        return False
    return len(above) > 1 and any(_is_known(match_heading(text, headings)) for text in above.values())


def _bottom(grid: Grid, top: int, row: int, headings: Headings) -> int:
    bottom = row
    while bottom - top + 1 < _MOST_ROWS:
        merged = _merged_bottom(grid, top, bottom)
        lower = merged if merged > bottom else bottom + _is_below(grid, bottom, headings)
        if lower == bottom:
            break
        bottom = min(lower, top + _MOST_ROWS - 1)
    return bottom


def _merged_bottom(grid: Grid, top: int, bottom: int) -> int:
    """The last row of areas that begin in the band; taller ones are no heads."""
    areas = (grid.area(row, column) for row in range(top, bottom + 1) for column in range(grid.sheet.width))
    ends = [area.bottom for area in areas if area and area.top >= top and area.bottom - top < _MOST_ROWS]
    return min(max([bottom, *ends]), grid.height - 1)


def _is_below(grid: Grid, row: int, headings: Headings) -> bool:
    """Whether the next row holds heads below those of ``row``: every cell of it is one, and none has a figure alone."""
    if row + 1 >= grid.height:
        return False
    cells = grid.cells(row + 1)
    return bool(cells) and all(_is_sub_head(grid, row, column, text, headings) for column, text in cells.items())


def _is_sub_head(grid: Grid, row: int, column: int, text: str, headings: Headings) -> bool:
    over = grid.text(row, column) or _left_of(grid, row, column)
    above = match_heading(over, headings).column if over else None
    if _is_known(match_heading(text, headings, above=above)):
        return True
    spread = (area := grid.area(row, column)) is not None and area.right > area.left
    return spread and len(text) <= _LONGEST_HEAD and not any(char.isdigit() for char in text)


def _left_of(grid: Grid, row: int, column: int) -> str:
    """What the nearest filled cell to the left shows: a head that was typed over several columns unmerged."""
    return next((text for left in range(column - 1, -1, -1) if (text := grid.text(row, left))), "")


def counts_columns(grid: Grid, row: int) -> bool:
    """Whether a row numbers the columns: (1) (2) (3), or A, B, 1, 2."""
    cells = list(grid.cells(row).values()) if row < grid.height else []
    return len(cells) > _ENOUGH and all(_COUNTER.fullmatch(text) for text in cells) and len(set(cells)) == len(cells)
