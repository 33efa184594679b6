"""What the columns of a table need (nhu cầu bề rộng): for their words, for most of their lines, for all of them.

Widths are twips. How wide a text is, is asked of whoever calls: this room knows no type.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from plandocs.document.inlines import NBSP, Footnote, Inline, pieces
from plandocs.document.longest import STRETCH, longest
from plandocs.document.tables import Area, Listed, Row, RowKind, Table

Measure = Callable[[str, bool], float]
"""The width of a text on one line, in bold or not."""
Lines = tuple[tuple[float, int], ...]

PADDING = 2 * 108
"""What stands free on both sides of a cell's text."""

_ASKED = 200
"""About how many rows of a list tell what most of its lines need."""
_SLACK = 1.02
"""A little more than the text measures, for programs that round up each letter."""
_FEW = 0.1
"""The part of a column's lines that may break, so that those of another column stand whole."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs (nhu cầu bề rộng): ``least`` so that no word breaks, ``whole`` so that no line does."""

    least: float
    whole: float
    lines: Lines = field(default=(), compare=False)
    """How wide its lines are, from the narrowest on, each with how many there are."""

    @property
    def usual(self) -> float:
        """What its lines need but for a few that are much longer."""
        few = sum(count for _, count in self.lines) * _FEW
        for width, count in reversed(self.lines):
            few -= count
            if few < 0:
                return width
        return self.whole


Texts = Counter[tuple[str, bool]]
"""The texts of a column, in bold or not, each with how often it stands there."""


def needs(table: Table, measure: Measure) -> list[Need]:
    """What each column of a table needs for its head and cells, those of lists included.

    Merged cells count only where they stand in one column: what spans several has their room.
    """
    texts: list[Texts] = [Counter() for _ in table.columns]
    words: list[set[str]] = [set() for _ in table.columns]
    for row, apart in [*_placed(table.head, table.head_merged), *_placed(table.rows, table.merged)]:
        if isinstance(row, Listed):
            for column, found in enumerate(longest(row.rows, len(table.columns))):
                few = Counter((one[column], False) for one in _some_of(row))
                texts[column] += few | Counter((line, False) for line in found.lines)
                words[column].update(found.words)
            continue
        for column, cell in enumerate(row.cells):
            if column not in apart:
                texts[column][_written(cell.content), row.kind is not RowKind.NORMAL] += 1
    return [_need(*column, measure) for column in zip(texts, words, strict=True)]


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


def _some_of(row: Listed) -> list[Sequence[str]]:
    """Rows of a list, evenly chosen, that stand for all of them: what most lines need is not asked of each."""
    return [row.rows[number] for number in range(0, len(row.rows), max(len(row.rows) // _ASKED, 1))]


def _need(texts: Texts, words: Iterable[str], measure: Measure) -> Need:
    """What texts need in one column, and single words that are known to be the longest of more texts."""
    stretches = {(word, bold) for text, bold in texts for word in STRETCH.findall(text)}
    stretches.update((stretch, False) for word in words for stretch in STRETCH.findall(word))
    counted: Texts = Counter()
    for (text, bold), count in texts.items():
        for part in text.split("\n"):
            counted[part, bold] += count
    widths = {line: measure(*line) * _SLACK + PADDING for line in counted}
    lines: Counter[float] = Counter()
    for line, count in counted.items():
        lines[widths[line]] += count
    least = max((measure(word, bold) for word, bold in stretches if word != NBSP), default=0.0)
    whole = max(widths.values(), default=float(PADDING))
    return Need(least * _SLACK + PADDING, whole, tuple(sorted(lines.items())))


def fits(wanted: Iterable[Need], width: float) -> bool:
    """Whether columns stand in a width without breaking a word."""
    return sum(need.least for need in wanted) <= width
