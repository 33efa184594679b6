"""A plan's list of people, read, ordered and assigned (danh sách đã xử lý): what documents are made from."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.rosters.class_lists import ClassLists
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import RosterFact


@dataclass(frozen=True, slots=True)
class Gathered:
    """A list of people ready to be shown (danh sách đã xử lý); ``ordered`` as the plan asks."""

    fact: RosterFact
    roster: Roster
    ordered: tuple[Person, ...]
    lists: ClassLists | None = None
    """Who sits in which class, where the plan has classes for them."""
