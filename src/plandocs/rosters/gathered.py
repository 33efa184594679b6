"""A plan's list of people, read, ordered and assigned (danh sách đã xử lý): what documents are made from."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.rosters.class_lists import ClassLists
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster


@dataclass(frozen=True, slots=True)
class Gathered:
    """A list of people ready to be shown (danh sách đã xử lý), in the order that the plan asks for."""

    roster: Roster
    lists: ClassLists | None = None
    """Who sits in which class, where the plan has classes for them."""

    @property
    def people(self) -> tuple[Person, ...]:
        """The people, in order."""
        return self.roster.persons
