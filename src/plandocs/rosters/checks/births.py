"""Births that cannot be, and ages out of the list's range (ngày sinh, tuổi), on the day of the plan or of the list.

No clock is asked. Where no day is known, only a year in which nobody on such lists was born is told.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.rosters.person import Person
from plandocs.rosters.roster import Roster
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import RosterFact
from plandocs.vietnamese.births import PLAUSIBLE_YEARS
from plandocs.vietnamese.dates import PartialDate, format_short, short_date


@dataclass(frozen=True, slots=True)
class _Day:
    """The day by which ages are reckoned, the first and the last that it may be, and where it is stated."""

    first: datetime.date
    last: datetime.date
    stated: Related


def check(roster: Roster, fact: RosterFact, plan: Plan | None, problems: Problems) -> None:
    """Notes who is too young or too old (PD271), born after the day (PD229), or in an unlikely year (PD209).

    The plan's date counts, else the one that the person's sheet states.
    """
    of_plan = _of_plan(plan)
    of_sheets = _of_sheets(roster)
    for person in roster:
        if person.birth is None:
            continue
        day = of_plan or of_sheets.get((person.source.sheet.file, person.source.sheet.name))
        if day is not None:
            _check_age(person, person.birth, fact.ages, day, problems)
        elif person.birth.year not in PLAUSIBLE_YEARS:
            usual = f"{PLAUSIBLE_YEARS[0]} - {PLAUSIBLE_YEARS[-1]}"
            place = person.place_of("birth")
            problems.add("PD209", place, name=person.name, found=person.birth.year, range=usual)


def _of_plan(plan: Plan | None) -> _Day | None:
    date = plan.date if plan is not None else PartialDate()
    first, last = date.earliest(), date.latest()
    if plan is None or first is None or last is None:
        return None
    return _Day(first, last, Related(plan.where("date"), "plan_date"))


def _of_sheets(roster: Roster) -> dict[tuple[str, str], _Day]:
    dated = ((one, one.date) for one in roster.sheets)
    return {
        (one.file, one.sheet): _Day(date.day, date.day, Related(date.place, "list_date"))
        for one, date in dated
        if date is not None
    }


def _check_age(person: Person, birth: PartialDate, ages: tuple[int, int], day: _Day, problems: Problems) -> None:
    """Of what is blank in a date, the likelier reading counts."""
    earliest, latest = birth.earliest(), birth.latest()
    if earliest is None or latest is None:
        return
    place = person.place_of("birth")
    if earliest > day.last:
        date = short_date(day.last)
        problems.add("PD229", place, related=[day.stated], name=person.name, found=format_short(birth), date=date)
        return
    youngest, oldest = ages
    most, least = _age(earliest, day.last), _age(latest, day.first)
    if most < youngest or least > oldest:
        age = most if most < youngest else least
        problems.add("PD271", place, name=person.name, age=age, range=f"{youngest} - {oldest}")


def _age(born: datetime.date, day: datetime.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
