"""Counts with shares, listed one below another (số liệu có tỷ lệ): "Thạc sĩ: 1.018 người, chiếm 11,8%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from plandocs.checking.counts_in_prose import COUNT, PERCENT, counts_in, decimal_of, share_of, value_of
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.subject import Subject

_ENTRY = (
    rf"(?:^|[;.%])[\s+•-]*(?P<label>[^:;.%\d]{{2,80}}?)\s*:\s*(?P<count>{COUNT})\s+[^\W\d_][^%;:\d]{{0,40}}?"
    rf"(?:chiếm|đạt|tỷ lệ|\()\s*(?:tỷ lệ\s+)?(?P<share>{PERCENT})"
)
_FEWEST = 2
_PEOPLE = "người"


@dataclass(frozen=True, slots=True)
class ListedShare:
    """An entry of such a list (dòng số liệu): its label, count and share, and where both stand in their text."""

    typed: TypedText
    label: str
    count: int
    share: Decimal
    count_at: int
    share_at: int
    share_length: int


@dataclass(frozen=True, slots=True)
class SharedList:
    """A list of shares and the base that most of them fit (danh sách tỷ lệ và số gốc); None where none is surely it."""

    entries: tuple[ListedShare, ...]
    base: int | None


def shared_lists(subject: Subject) -> tuple[SharedList, ...]:
    """The lists of shares in the author's own prose, each with its base."""
    prose = subject.once(own_prose)
    lists = [run for run in _runs(prose) if len(run) >= _FEWEST]
    if not lists:
        return ()
    bases = sorted(_bases(subject, prose))
    return tuple(SharedList(run, _base_of(run, bases)) for run in lists)


def _runs(prose: tuple[TypedText, ...]) -> Iterator[tuple[ListedShare, ...]]:
    """Neighbouring texts of one list, each of which is an entry or holds several."""
    marked = ((one, _entries(one)) for one in prose)
    for (_, is_entry), group in groupby(marked, key=lambda pair: (pair[0].text.place.path[:-1], bool(pair[1]))):
        if is_entry:
            yield tuple(entry for _, entries in group for entry in entries)


def _entries(typed: TypedText) -> tuple[ListedShare, ...]:
    if "%" not in typed.words or ":" not in typed.words:
        return ()
    return tuple(
        ListedShare(
            typed,
            found["label"].strip().lower(),
            value_of(found["count"]),
            decimal_of(found["share"]),
            found.start("count"),
            found.start("share"),
            len(found["share"]),
        )
        for found in re.finditer(_ENTRY, typed.words)
    )


def _bases(subject: Subject, prose: tuple[TypedText, ...]) -> set[int]:
    """Every count of people that the plan tells."""
    told = {one.count for one in subject.plan.audiences.values() if one.count is not None}
    told |= {one.count for one in subject.plan.statistics.values()}
    for typed in prose:
        told |= {one.value for one in counts_in(typed.words) if one.unit == _PEOPLE}
    return told


def _base_of(run: tuple[ListedShare, ...], bases: list[int]) -> int | None:
    """The base that more entries fit than miss; None where none does, or two do equally well."""
    most = max(entry.count for entry in run)
    ranked = sorted(((_fitting(run, base), base) for base in bases if base > most), reverse=True)
    if not ranked or ranked[0][0] < _FEWEST or 2 * ranked[0][0] <= len(run):
        return None
    if len(ranked) > 1 and ranked[1][0] == ranked[0][0]:
        return None
    return ranked[0][1]


def _fitting(run: tuple[ListedShare, ...], base: int) -> int:
    return sum(share_of(entry.count, base, entry.share) == entry.share for entry in run)
