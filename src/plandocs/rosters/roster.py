"""A list of people as it was read (danh sách): who, from which files, and what those files say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.diagnostics.place import Place
from plandocs.rosters.person import STANDING_FOR, Person
from plandocs.rosters.tables.stated_dates import StatedDate
from plandocs.vietnamese.genders import Gender


@dataclass(frozen=True, slots=True)
class Column:
    """A column that was found (cột): its key, or the words of its head where nobody knows it."""

    key: str
    head: str
    place: Place
    is_known: bool = True
    may_mean: frozenset[str] = frozenset()
    """The columns that its head may mean, where the author has not said which (PD245)."""


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A total that a file states (số tổng đã ghi), and how many people of the kind were read above it."""

    count: int
    place: Place
    words: str
    read: int
    gender: Gender | None = None
    """Whether only men or only women are counted: "Trong đó nữ: 12"."""


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet that was read (trang tính đã đọc), with how many people it holds."""

    file: str
    sheet: str
    people: int
    place: Place
    """Where its heads begin."""
    date: StatedDate | None = None
    """The day that it states of itself."""


@dataclass(frozen=True, slots=True)
class Roster:
    """People in the order in which they were read (danh sách)."""

    persons: tuple[Person, ...] = ()
    columns: tuple[Column, ...] = ()
    sheets: tuple[SheetRead, ...] = ()
    totals: tuple[StatedTotal, ...] = ()

    def __iter__(self) -> Iterator[Person]:
        """The people, in order."""
        return iter(self.persons)

    def __len__(self) -> int:
        """How many people there are."""
        return len(self.persons)

    def has(self, key: str) -> bool:
        """Whether a column was found, or one that stands for it."""
        wanted = {key, *STANDING_FOR.get(key, ())}
        return any(column.key in wanted for column in self.columns)
