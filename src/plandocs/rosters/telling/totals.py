"""Stated totals beside the people that were read (đối chiếu số tổng đã ghi)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from plandocs.rosters.person import Person
from plandocs.rosters.roster import StatedTotal
from plandocs.rosters.tables.raw import RawTable
from plandocs.vietnamese.genders import Gender

_KINDS: tuple[Gender | None, ...] = (None, *Gender)


def told_totals(raw: RawTable, persons: Sequence[Person]) -> Iterator[StatedTotal]:
    """The totals of a table, each with how many people of its kind were read.

    A total may count all above it, its group, or, in the first row, all below it: what agrees is what was meant.
    """
    up_to = {
        kind: list(accumulate((kind in (None, person.gender) for person in persons), initial=0)) for kind in _KINDS
    }
    for total in raw.totals:
        counted = up_to[total.gender]
        everybody = counted[-1]
        above = counted[total.read] if total.read else everybody
        readings = (above, counted[total.read] - counted[total.group_start], everybody)
        read = total.count if total.count in readings else above
        yield StatedTotal(total.count, total.place, total.words, read, total.gender)
