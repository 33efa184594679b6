"""Columns that say who goes to no class (cột đánh dấu người để riêng): a rule that names none leaves nobody out."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import RosterFact
from plandocs.vietnamese.folding import folded


def check(roster: Roster, fact: RosterFact, problems: Problems) -> None:
    """Notes rules of ``left_out`` whose column no file of the list has (PD250)."""
    heads = {folded(column.head) for column in roster.columns}
    for mark in fact.left_out if roster.persons else ():
        told = any(person.told(str(mark.column)) for person in roster)
        if not told and not roster.has(str(mark.column)) and folded(mark.column) not in heads:
            problems.add("PD250", mark.where("column"), head=mark.column)
