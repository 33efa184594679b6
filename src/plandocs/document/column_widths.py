"""How wide the columns of a table are (bề rộng cột): what their text needs, within the width that there is.

Widths are twips. How wide a text is, is asked of whoever calls: this room knows no type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from plandocs.document.inlines import NBSP, Footnote, Inline, pieces
from plandocs.document.longest import STRETCH, longest
from plandocs.document.tables import Area, Listed, Row, RowKind, Table

Measure = Callable[[str, bool], float]
"""The width of a text on one line, in bold or not."""

PADDING = 2 * 108
"""What stands free on both sides of a cell's text."""

_SLACK = 1.02
"""A little more than the text measures, for programs that round up each letter."""
_PERCENT = 100
_LONG = 1 / 3
"""The part of the width above which a word may be broken, where not all words have room: an address on the web."""


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
    for row, apart in [*_placed(table.head, table.head_merged), *_placed(table.rows, table.merged)]:
        if isinstance(row, Listed):
            for held, found in zip(texts, longest(row.rows, len(table.columns)), strict=True):
                held += [(text, False) for text in (*found.words, *found.lines)]
            continue
        for column, cell in enumerate(row.cells):
            if column not in apart:
                texts[column].append((_written(cell.content), row.kind is not RowKind.NORMAL))
    return [_need(column, measure) for column in texts]


def _placed(rows: Iterable[Row | Listed], areas: Iterable[Area]) -> Iterator[tuple[Row | Listed, set[int]]]:
    """Each row with those of its columns whose cells span several."""
    across: dict[int, set[int]] = {}
    for area in areas:
        if area.right > area.left:
            for row in range(area.top, area.bottom + 1):
                across.setdefault(row, set()).update(range(area.left, area.right + 1))
    number = 0
    for one in rows:
        yield one, across.get(number, set())
        number += len(one.rows) if isinstance(one, Listed) else 1


def _written(content: Iterable[Inline]) -> str:
    return "".join(str(piece.number) if isinstance(piece, Footnote) else piece.text for piece in pieces(content))


def _need(texts: Sequence[tuple[str, bool]], measure: Measure) -> Need:
    stretches = {(word, bold) for text, bold in texts for word in STRETCH.findall(text)}
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
    """What each column would have if words did not matter; what nobody needs goes to all, as they are wide."""
    whole = sum(shares) if 0 not in shares else max(sum(shares), _PERCENT)
    left = width - sum(width * share / whole for share in shares)
    free = iter(_lines([need.whole for share, need in zip(shares, wanted, strict=True) if not share], left))
    asked = [width * share / whole if share else next(free) for share in shares]
    return [width * one / sum(asked) for one in asked]


def _lines(wholes: Sequence[float], width: float) -> list[float]:
    """A width shared out among columns for their lines: short ones stand whole, the longest give way (dòng nguyên)."""
    left, widths = max(width, 0.0), dict[int, float]()
    for position in sorted(range(len(wholes)), key=wholes.__getitem__):
        widths[position] = min(wholes[position], left / (len(wholes) - len(widths)))
        left -= widths[position]
    return [widths[position] for position in range(len(wholes))]


def _raised(targets: list[float], least: list[float], width: int) -> list[float]:
    """Targets in which the narrow columns have what their words need, taken from those with room to spare.

    Where words have no room, very long ones are broken first: Word and LibreOffice break those within a cell.
    """
    if sum(least) >= width:
        least = [min(need, width * _LONG) for need in least]
    if sum(least) >= width:
        return _lines(least, width)
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
