"""A table cut into tables of some rows each (cắt bảng): nothing lost, nothing twice but the head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from plandocs.document.tables import Area, Listed, Row, Table


def table_parts(node: Table, starts: Sequence[int]) -> list[Table]:
    """The parts of a table that begin with its first row and with those of ``starts``, counted below the head.

    No area of merged cells may reach over a start.
    """
    bounds = pairwise((0, *starts, node.height))
    return [
        replace(node, rows=tuple(_rows(node.rows, first, end)), merged=tuple(_areas(node.merged, first, end)))
        for first, end in bounds
    ]


def _rows(rows: Iterable[Row | Listed], first: int, end: int) -> Iterator[Row | Listed]:
    above = 0
    for one in rows:
        height = len(one.rows) if isinstance(one, Listed) else 1
        start, stop = max(first - above, 0), min(end - above, height)
        if start < stop:
            yield _listed(one, start, stop) if isinstance(one, Listed) else one
        above += height


def _listed(listed: Listed, first: int, end: int) -> Listed:
    told = listed.origin_at
    origin_at = None if told is None else lambda row: told(first + row)
    return Listed(listed.rows[first:end], listed.values[first:end], origin_at)


def _areas(areas: Iterable[Area], first: int, end: int) -> Iterator[Area]:
    return (
        replace(area, top=area.top - first, bottom=area.bottom - first) for area in areas if first <= area.top < end
    )
