"""The columns of a table (cột): what each head means, in the light of the heads above and beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from plandocs.registers.headings import Headings, Match, match_heading
from plandocs.rosters.tables.band import Answers, Band
from plandocs.rosters.tables.grid import Grid
from plandocs.sources.sheets.sheet import column_letters
from plandocs.vietnamese.folding import folded


@dataclass(frozen=True, slots=True)
class Head:
    """A column with its head (tiêu đề cột)."""

    column: int
    row: int
    """The row in which its head stands, the lowest one."""
    words: tuple[str, ...]
    """The head from above to below, each line once; empty where the column has none."""
    key: str = ""
    """The column that it means; else, in words of its own, what it is kept under."""
    above: str | None = None
    """The column that the head merged over it means: "Năm sinh" over "Nam"."""
    match: Match = field(default_factory=Match)
    is_known: bool = False
    is_left_out: bool = False

    @property
    def text(self) -> str:
        """The head as messages tell it."""
        return " ".join(self.words)


def read_heads(grid: Grid, band: Band, headings: Headings, answers: Answers) -> list[Head]:
    """The columns of a table from left to right; ``answers`` are folded heads with what they mean (``-``: nothing)."""
    heads = [_bare(grid, band, column) for column in range(grid.sheet.width)]
    first = [_meant(head, headings, answers, ()) for head in heads]
    beside = [head.key for head in first if head.is_known]
    return _second_of_name(grid, [_meant(head, headings, answers, beside) for head in heads])


def answers_of(columns: Mapping[str, str]) -> dict[str, str]:
    """The author's answers by folded head, as ``read_heads`` takes them."""
    return {folded(head): key for head, key in columns.items()}


def _bare(grid: Grid, band: Band, column: int) -> Head:
    words: list[str] = []
    lowest = band.top
    for row in range(band.top, band.bottom + 1):
        text = grid.text(row, column) or _spread_over(grid, row, column, band)
        if text and text not in words[-1:]:
            words.append(text)
            lowest = row
    area = grid.area(lowest, column)
    return Head(column, area.top if area is not None else lowest, tuple(words))


def _spread_over(grid: Grid, row: int, column: int, band: Band) -> str:
    """A head to the left that was typed over this column without merging: there is a second line below both."""
    if row == band.bottom or not grid.own(row + 1, column):
        return ""
    for left in range(column - 1, -1, -1):
        if not grid.own(row + 1, left):
            return ""
        if text := grid.own(row, left):
            return text
    return ""


def _meant(head: Head, headings: Headings, answers: Answers, beside: list[str] | tuple[()]) -> Head:
    answer = _answer(head, answers)
    if answer == "-":
        return replace(head, key=head.text or column_letters(head.column), is_known=True, is_left_out=True)
    if answer is not None:
        return replace(head, key=answer, is_known=True)
    if not head.words:
        return replace(head, key=column_letters(head.column))
    above, match = _matched(head.words, headings, beside)
    if match.column is not None:
        return replace(head, key=match.column, above=above, match=match, is_known=True)
    return replace(head, key=head.text, above=above, match=match, is_known=above == CLASS and not match.meanings)


def ways_to_ask(head: Head) -> list[str]:
    """How an author may name a column: by all words of its head, by the last line, or by letters if it has no head."""
    asked = (head.text, *head.words[-1:]) if head.words else (column_letters(head.column),)
    return [folded(text) for text in asked]


def _answer(head: Head, answers: Answers) -> str | None:
    """What the author said of this head."""
    return next((answers[words] for words in ways_to_ask(head) if words in answers), None)


def _matched(words: tuple[str, ...], headings: Headings, beside: list[str] | tuple[()]) -> tuple[str | None, Match]:
    """What the last line means below the others, and the column that the line above it names."""
    above: str | None = None
    for text in words[:-1]:
        above = match_heading(text, headings, above=above).column or above
    whole = match_heading(" ".join(words), headings, beside=beside) if len(words) > 1 else Match()
    below = match_heading(words[-1], headings, above=above, beside=beside)
    if above is not None and below.column in _PARTS:
        return above, below
    found = whole if whole.column is not None else below
    return above, found


CLASS = "class"
"""The column over those of single classes, in which the people who want to go there are ticked."""
_PARTS = frozenset(("male", "female", "birth_day", "birth_month", "birth_year"))
"""Columns that hold a part of what the head above them names."""


def _second_of_name(grid: Grid, heads: list[Head]) -> list[Head]:
    """A name merged over two columns without a line between: the second holds the given name."""
    told = list(heads)
    for position, (left, right) in enumerate(pairwise(heads)):
        area = grid.area(left.row, left.column)
        if left.key == right.key == "name" and area is not None and area == grid.area(right.row, right.column):
            told[position + 1] = replace(right, key="given")
    return told
