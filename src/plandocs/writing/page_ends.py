"""Where a long table can be parted (chỗ ngắt bảng dài): at the ends of pages, or before a group near one.

LibreOffice lays out one long table in quadratic time, several shorter ones in linear time. A part begins on a new page;
so that no page stays nearly empty, the one before it must be full, yet not so full that its last row could slip over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ENOUGH = 150
"""Rows after which a table may be parted before a group."""
_MANY = 250
"""Rows after which it is parted where a page ends, group or not."""
_FULL = 0.6
"""The part of a page that must be filled where a group begins the next one."""
_SPARE = 0.04
"""The part of a page that is left free at least, besides room for the highest row: some may be higher than thought."""
_MOST_SPARE = 0.3
"""The part of a page that is left free at most, for rows that are very high."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The rows of a table as they count for its pages (các dòng khi dàn trang).

    Rows ``held`` stand on the page of the row above; ``groups`` begin something new. Heights are twips.
    """

    heights: Sequence[int]
    held: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()

    def blocks(self, page: int) -> Iterator[tuple[int, int]]:
        """The first row of what stands together on a page, and its height; what is too high falls into its rows."""
        first = 0
        while first < len(self.heights):
            end = first + 1
            while end in self.held:
                end += 1
            height = sum(self.heights[first:end])
            yield from [(first, height)] if height <= page else enumerate(self.heights[first:end], start=first)
            first = end


@dataclass(frozen=True, slots=True)
class Parting:
    """The rows with which parts of a table begin, each on a new page, and how much of the last page is taken."""

    starts: list[int]
    taken: int


@dataclass(slots=True)
class _Part:
    """The part that is being filled: its first row, how much of a page is taken, and the highest block so far."""

    first: int = 0
    taken: int = 0
    highest: int = 0


def parting(lines: Lines, above: int, page: int, gap: int = 0) -> Parting:
    """How a table falls into parts (chia bảng).

    ``page`` is there for rows on each page; of it ``above`` is taken before the first row, ``gap`` where a part begins.
    """
    left, part, starts = sum(lines.heights), _Part(taken=above), list[int]()
    for row, height in lines.blocks(page):
        part.highest = max(part.highest, height)
        if left > page and row not in lines.held and _ends(lines, part, row, height, page):
            part = _Part(row, taken=gap)
            starts.append(row)
        part.taken = height % page if part.taken + height > page else part.taken + height
        left -= height
    return Parting(starts, part.taken)


def _ends(lines: Lines, part: _Part, row: int, height: int, page: int) -> bool:
    """Whether a part ends before a row."""
    rows = row - part.first
    most = page - min(page * _SPARE + part.highest, page * _MOST_SPARE)
    if part.taken > most or part.taken < page * _FULL:
        return False
    begins_group = row in lines.groups and rows >= _ENOUGH
    return begins_group or (rows >= (_MANY if lines.groups else _ENOUGH) and part.taken + height > most)
