"""Who sits in which class (danh sách lớp): the people of a list, assigned to a year's regions, rounds and classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.rosters.person import Person
from plandocs.spec.training import ClassGroup, Region, Round, TrainingYear


@dataclass(frozen=True, slots=True)
class Seat:
    """People of one audience in a class group (học viên của một đối tượng trong nhóm lớp), by positions in the year."""

    region: int
    round: int
    group: int
    share: int


@dataclass(frozen=True, slots=True)
class ClassList:
    """One class with its people, by given name (danh sách một lớp)."""

    region: Region
    round: Round
    group: ClassGroup
    number: int
    """Its number in the year, from 1; how a class is called is a matter of wording."""
    persons: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """A person who goes to no class, and why (người liệt kê riêng)."""

    person: Person
    reason: str


@dataclass(frozen=True, slots=True)
class ClassLists:
    """The classes of a year (danh sách các lớp trong năm); everyone stands in it exactly once."""

    year: TrainingYear
    classes: tuple[ClassList, ...]
    left_out: tuple[Apart, ...]
    unplaced: tuple[Person, ...]
    """Those for whom the plan has no place; each is told as a problem."""
    seats: tuple[tuple[Seat, int], ...]
    """How many people sit where, by the shares of the year (số học viên thực tế)."""

    def persons(self) -> Iterator[Person]:
        """All people, class by class, then those listed apart, then those without a place."""
        for one in self.classes:
            yield from one.persons
        yield from (apart.person for apart in self.left_out)
        yield from self.unplaced
