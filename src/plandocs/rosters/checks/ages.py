"""Ages that are out of the range of the list (tuổi), on the day of the plan."""

from __future__ import annotations

import datetime

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.roster import Roster
from plandocs.spec.rosters import RosterFact
from plandocs.vietnamese.dates import PartialDate


def check(roster: Roster, fact: RosterFact, date: PartialDate, problems: Problems) -> None:
    """Notes people who are too young or too old (PD271); of what is blank in a date, the likelier reading counts."""
    youngest, oldest = fact.ages
    first, last = date.earliest(), date.latest()
    for person in roster if first is not None and last is not None else ():
        if person.birth is None:
            continue
        most, least = _age(person.birth.earliest(), last), _age(person.birth.latest(), first)
        if most is None or least is None:
            continue
        if most < youngest or least > oldest:
            age = most if most < youngest else least
            place = person.place_of("birth")
            problems.add("PD271", place, name=person.name, age=age, range=f"{youngest} - {oldest}")


def _age(born: datetime.date | None, day: datetime.date | None) -> int | None:
    """How old somebody is on a day; None where one of both is not known."""
    if born is None or day is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
