"""The totals that a list states of itself (số tổng đã ghi): "Tổng số: 25 người", "Trong đó nữ: 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.diagnostics.place import Place
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.rows import Row
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.text import collapse_spaces

_COUNT = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,6}"
_PARTLY = "trong đó"
_FEW_WORDS = r"(?:\s+[^\W\d]+){0,3}?"


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A total as stated (hàng tổng): after how many people of its table it stands, and where its group begins."""

    count: int
    place: Place
    words: str
    read: int
    """How many people of the table stand above it."""
    group_start: int
    """How many stood above the group row or total before it."""
    gender: Gender | None = None


def totals_in(row: Row, read: int, group_start: int, guide: Guide) -> Iterator[TotalRow]:
    """The totals of a row; none where it states no figure."""
    words = collapse_spaces(" ".join(text for text in row.cells.values()))
    place = row.table.grid.sheet.place(row.row, next(iter(row.cells)))
    said = words.casefold()
    whole, _, part = said.partition(_PARTLY)
    first = re.search(_COUNT, whole)
    if first:
        yield TotalRow(_figure(first[0]), place, words, read, group_start)
    for gender in Gender:
        count = _count_of(gender, part or (said if not whole else ""), guide)
        if count is not None:
            yield TotalRow(count, place, words, read, group_start, gender)


def _count_of(gender: Gender, said: str, guide: Guide) -> int | None:
    """How many of a gender a text counts: "12 nữ", "có 12 đồng chí nữ", "nữ: 12"."""
    words = "|".join(re.escape(str(word)) for word in getattr(guide.habits.file, gender.value) if len(word) > 1)
    found = re.search(rf"(?P<before>{_COUNT}){_FEW_WORDS}\s+(?:{words})(?!\w)", said) or re.search(
        rf"(?<!\w)(?:{words})\s*(?:là|có|:|=)?\s*(?P<after>{_COUNT})", said
    )
    if not found:
        return None
    return _figure(next(filter(None, found.groupdict().values())))


def _figure(text: str) -> int:
    return int(text.replace(".", ""))
