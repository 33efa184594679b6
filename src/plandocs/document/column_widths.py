"""How wide the columns of a table are (bề rộng cột): what their text needs, within the width that there is.

Widths are twips. How wide a text is, is asked of whoever calls: this room knows no type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate, pairwise

from plandocs.document.inlines import NBSP, Footnote, Inline, pieces
from plandocs.document.tables import Area, Listed, RowKind, Table

Measure = Callable[[str, bool], float]
"""The width of a text on one line, in bold or not."""

PADDING = 2 * 108
"""What stands free on both sides of a cell's text."""

_STRETCH = re.compile(r"[^ \n\t\-]*-+|[^ \n\t\-]+")
"""Stretches that no line end parts: words, and what ends with a hyphen; a no-break space holds two together."""
_SLACK = 1.02
"""A little more than the text measures, for programs that round up each letter."""
_PERCENT = 100
_MEASURED = 12
"""Texts of a column's list that are measured: the longest ones by letters hold the widest one."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs (nhu cầu bề rộng): ``least`` so that no word breaks, ``whole`` so that no line does."""

    least: float
    whole: float


def needs(table: Table, measure: Measure) -> list[Need]:
    """What each column of a table needs for its head and cells, those of lists included.

    Merged cells count only where they stand in one column: what spans several has their room.
    """
    texts: list[list[tuple[str, bool]]] = [[] for _ in table.columns]
    spread = [*_across(table.head_merged, 0), *_across(table.merged, len(table.head))]
    for number, row in enumerate([*table.head, *table.typed_rows()]):
        for column, cell in enumerate(row.cells):
            if (number, column) not in spread:
                texts[column].append((_written(cell.content), row.kind is not RowKind.NORMAL))
    for listed in (row for row in table.rows if isinstance(row, Listed)):
        for column in range(len(table.columns)):
            longest = nlargest(_MEASURED, (row[column] for row in listed.rows), key=len)
            texts[column] += [(text, False) for text in longest]
    return [_need(column, measure) for column in texts]


def _across(areas: Iterable[Area], first: int) -> Iterator[tuple[int, int]]:
    for area in areas:
        if area.right > area.left:
            for row in range(area.top, area.bottom + 1):
                yield from ((first + row, column) for column in range(area.left, area.right + 1))


def _written(content: Iterable[Inline]) -> str:
    return "".join(str(piece.number) if isinstance(piece, Footnote) else piece.text for piece in pieces(content))


def _need(texts: Sequence[tuple[str, bool]], measure: Measure) -> Need:
    stretches = {(word, bold) for text, bold in texts for word in _STRETCH.findall(text)}
    lines = {(line, bold) for text, bold in texts for line in text.split("\n")}
    least = max((measure(word, bold) for word, bold in stretches if word != NBSP), default=0.0)
    whole = max((measure(line, bold) for line, bold in lines), default=0.0)
    return Need(least * _SLACK + PADDING, whole * _SLACK + PADDING)


def fitted(shares: Sequence[int], wanted: Sequence[Need], width: int) -> list[int]:
    """The widths of columns, which add up to ``width``.

    A share is percent of the whole, 0 leaves a column to its text. No column is narrower than its words while another
    has room to give.
    """
    targets = _targets(shares, wanted, width)
    return _whole(_raised(targets, [need.least for need in wanted], width), width)


def _targets(shares: Sequence[int], wanted: Sequence[Need], width: int) -> list[float]:
    """What each column would have if words did not matter."""
    asked = [
        width * share / _PERCENT if share else min(need.whole, width)
        for share, need in zip(shares, wanted, strict=True)
    ]
    return [width * one / sum(asked) for one in asked]


def _raised(targets: list[float], least: list[float], width: int) -> list[float]:
    """Targets in which the narrow columns have what their words need, taken from those with room to spare."""
    if sum(least) >= width:
        return [width * need / sum(least) for need in least]
    lacking = sum(max(need - target, 0) for need, target in zip(least, targets, strict=True))
    room = sum(max(target - need, 0) for need, target in zip(least, targets, strict=True))
    kept = 1 - lacking / room if room else 0
    return [max(need, need + (target - need) * kept) for need, target in zip(least, targets, strict=True)]


def _whole(widths: Iterable[float], width: int) -> list[int]:
    edges = [0.0, *accumulate(widths)]
    rounded = [round(edge * width / edges[-1]) for edge in edges]
    return [right - left for left, right in pairwise(rounded)]


def fits(wanted: Iterable[Need], width: float) -> bool:
    """Whether columns stand in a width without breaking a word."""
    return sum(need.least for need in wanted) <= width
