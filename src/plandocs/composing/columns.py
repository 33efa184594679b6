"""The columns of a table (cột của bảng): which stand, how wide each is. Widths are a habit of offices, no rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.composing.context import Context
from plandocs.composing.draft import Heads
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Alignment


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a table may have (cột): its key, and its weight beside the others.

    ``least`` is the share of the width, in percent, below which the words of its head or "VIII" would break.
    """

    key: str
    weight: int
    alignment: Alignment = Alignment.LEFT
    least: int = 0


def widths(columns: Iterable[Column]) -> list[int]:
    """The share of each column in percent; together a hundred, for the widest gives and takes what is left over."""
    columns = list(columns)
    whole = sum(column.weight for column in columns)
    shares = [max(round(100 * column.weight / whole), column.least) for column in columns]
    widest = max(range(len(columns)), key=lambda position: columns[position].weight)
    shares[widest] += 100 - sum(shares)
    return shares


def heads(columns: list[Column], table: str, context: Context, place: Place, **slots: str) -> list[Heads]:
    """The heads of a table's columns, worded by ``{table}.column.{key}`` (đầu cột)."""
    return [
        Heads(context.fill(f"{table}.column.{column.key}", place, **slots), share, column.alignment)
        for column, share in zip(columns, widths(columns), strict=True)
    ]
