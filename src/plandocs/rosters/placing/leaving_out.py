"""People who go to no class (người không đưa vào lớp): by what a column says of them."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.rosters.class_lists import Apart
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import LeftOut
from plandocs.vietnamese.folding import folded


def leave_out(roster: Roster, marks: Sequence[LeftOut]) -> tuple[list[Person], list[Apart]]:
    """Those who go to class, and those who do not, each with the reason (lý do)."""
    staying: list[Person] = []
    apart: list[Apart] = []
    rules = [(mark, _key(mark, roster), [folded(value) for value in mark.values]) for mark in marks]
    for person in roster:
        reasons = (_reason(person, mark, key, values) for mark, key, values in rules)
        reason = next((reason for reason in reasons if reason is not None), None)
        if reason is None:
            staying.append(person)
        else:
            apart.append(Apart(person, reason))
    return staying, apart


def _key(mark: LeftOut, roster: Roster) -> str:
    """The key of the column that a mark names, by itself or by its head."""
    wanted = folded(mark.column)
    return next((column.key for column in roster.columns if wanted in (column.key, folded(column.head))), mark.column)


def _reason(person: Person, mark: LeftOut, key: str, values: Sequence[str]) -> str | None:
    """Why a person is left out; None for one who is not. A cell may say more than the word that marks it."""
    told = person.told(key)
    words = f" {folded(told)} "
    if not told or (values and not any(f" {value} " in words for value in values)):
        return None
    return str(mark.reason or told)
