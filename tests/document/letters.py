"""Tables whose letters are all of one width."""

from __future__ import annotations

from plandocs.document.column_needs import PADDING
from plandocs.document.inlines import Run
from plandocs.document.tables import Area, Cell, Column, Listed, Row, RowKind, Table

LETTER = 100


def measured(text: str, bold: bool) -> float:
    return len(text) * LETTER * (2 if bold else 1)


def needed(letters: int) -> float:
    return letters * LETTER * 1.02 + PADDING


def row(*texts: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell((Run(text),)) for text in texts), kind)


def table(*rows: Row | Listed, head: Row | None = None, merged: tuple[Area, ...] = ()) -> Table:
    first = rows[0]
    count = len(first.cells) if isinstance(first, Row) else len(first.rows[0])
    return Table((Column(),) * count, (head,) if head else (), rows, merged=merged)
