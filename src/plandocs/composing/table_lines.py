"""The rows of a table before it is laid out (các dòng): words and figures by column, sub-rows, how figures follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain

from plandocs.composing.draft import Pieces, made
from plandocs.composing.table_spans import Span
from plandocs.diagnostics.place import Place
from plandocs.document.origin import Origin
from plandocs.document.tables import CellValue

NUMBER = "number"
"""The column of the numbers of rows (STT)."""


@dataclass(slots=True)
class Line:
    """A row to be (dòng): words and figures by the keys of columns, and the rows below it where it is a group.

    A figure is written as its column writes figures, unless words stand beside it.
    """

    origin: Origin
    words: dict[str, Pieces] = field(default_factory=dict)
    values: dict[str, CellValue] = field(default_factory=dict)
    below: list[Line] = field(default_factory=list)
    mark: str | None = None
    """The number of the row, where it is not the next one; empty for none."""
    follows: dict[str, Follows] = field(default_factory=dict)
    """How given figures follow from cells of other rows."""
    places: dict[str, int] = field(default_factory=dict)
    """How many decimals given figures have, where not as their columns' figures."""
    stated: dict[str, tuple[Decimal, Place]] = field(default_factory=dict)
    """Figures that the author typed where the table computes them, to be compared, with their places."""
    spans: dict[str, Span] = field(default_factory=dict)
    """Cells that take in their neighbours, by the keys of columns."""
    pattern: str = ""
    """How the figures of a row below the grand total follow from those above them: ``ROUND({0},-3)``."""

    def walk(self) -> Iterator[Line]:
        """This row and those below it."""
        yield self
        yield from chain.from_iterable(line.walk() for line in self.below)


@dataclass(frozen=True, slots=True)
class Follows:
    """How a figure follows from cells of other rows (công thức qua các dòng): each cell is a row and a column's key."""

    cells: tuple[tuple[Line, str], ...]
    pattern: str = ""


def cells_of(words_: Mapping[str, Pieces | str | None], place: Place) -> dict[str, Pieces]:
    """Words by column, empty ones left out (các ô có chữ)."""
    filled = {key: made(value, place) if isinstance(value, str) else value for key, value in words_.items()}
    return {key: value for key, value in filled.items() if value}
