"""Cells and columns that must be filled (ô bắt buộc): those the author asks for, else those that lists usually have."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import RosterFact

ALWAYS = "name"
USUAL = ("birth", "unit")
"""What tells people of one name apart, asked for where the author says nothing."""


def check(roster: Roster, fact: RosterFact, guide: Guide, problems: Problems) -> None:
    """Notes empty cells one by one where they must be filled (PD265), else once for a column (PD266, PD267)."""
    asked = dict.fromkeys((ALWAYS, *fact.required))
    for key in asked:
        if key in guide.headings.columns:
            _check_each(roster, key, guide, problems)
    for key in () if fact.required else USUAL:
        lacking = [person for person in roster if not person.told(key)]
        if lacking and not _note_absent(roster, lacking, key, guide, problems):
            first = lacking[0].place_of(key)
            problems.add("PD266", first, column=guide.headings.title(key), count=len(lacking))


def _check_each(roster: Roster, key: str, guide: Guide, problems: Problems) -> None:
    lacking = [person for person in roster if not person.told(key)]
    if lacking and not _note_absent(roster, lacking, key, guide, problems):
        for person in lacking:
            problems.add("PD265", person.place_of(key), column=guide.headings.title(key), key=key)


def _note_absent(roster: Roster, lacking: list[Person], key: str, guide: Guide, problems: Problems) -> bool:
    """Notes that nobody has a value because the column is not there; whether it was so.

    Where a head may mean the column, the author is asked about that head already.
    """
    is_absent = len(lacking) == len(roster) and not roster.has(key)
    if is_absent and not any(key in column.may_mean for column in roster.columns):
        place = roster.sheets[0].place if roster.sheets else lacking[0].place
        problems.add("PD267", place, column=guide.headings.title(key))
    return is_absent
