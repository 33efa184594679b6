"""Units that a plan names stand on its day (đơn vị hành chính có thật), so called and of the type given."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from plandocs.checking.history import is_history
from plandocs.checking.readers.unit_names import Named, UnitsByName, units_by_name, units_named
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_rows import Commune, Province
from plandocs.registers.units import Units
from plandocs.vietnamese.dates import short_date

_FEWEST_SYLLABLES = 2
"""Of a name that nobody knows: one capital after "xã" may begin anything."""


def check(subject: Subject, problems: Problems) -> None:
    """Looks each name up on the last day that the plan may bear; nothing is known of days before the register."""
    named = subject.once(units_named)
    if not named:
        return
    names = subject.once(units_by_name)
    units = names.units
    earliest = subject.plan.date.earliest()
    if earliest is None or earliest < units.begins:
        return
    for one in named:
        _judge(one, names, earliest, subject, problems)


def _judge(one: Named, names: UnitsByName, earliest: datetime.date, subject: Subject, problems: Problems) -> None:
    mention, words = one.mention, one.typed.words
    known = mention.known(lambda name: names.rows(name, mention.type))
    name = known or mention.name
    start, end = mention.start, mention.start + len(name)
    rows = names.rows(known, mention.type) if known else []
    if any(_may_stand(row, mention.type, earliest, subject.latest_date) for row in rows):
        return
    if is_history(words, start, end, names.units.begins.year) or (not known and not _is_surely_a_name(one)):
        return
    place = one.typed.place(start - len(mention.type) - 1, end - start + len(mention.type) + 1)
    date, found = short_date(subject.latest_date), f"{mention.type} {name}"
    now = "; ".join(dict.fromkeys(_today(rows, subject.latest_date, names.units)))
    problems.add("PD464" if known else "PD465", place, found=found, date=date, now=now or "—")


def _may_stand(row: Commune | Province, kind: str, earliest: datetime.date, latest: datetime.date) -> bool:
    return row.type == kind and row.begins <= latest and row.ends >= earliest


def _is_surely_a_name(one: Named) -> bool:
    """Whether words that no unit is called by are surely meant as one: none of a heading in capitals, nor one word."""
    name = one.mention.name
    return len(name.split()) >= _FEWEST_SYLLABLES and not name.isupper() and not one.before.endswith(("-", "–"))


def _today(rows: list[Commune | Province], date: datetime.date, units: Units) -> Iterator[str]:
    """What the units of some rows are called on a day, each with its province."""
    day = units.at(date)
    for row in rows:
        if isinstance(row, Province):
            now = day.provinces.get(row.code)
            if now is not None:
                yield now.full
        elif row.code in day.communes:
            commune = day.communes[row.code]
            yield f"{commune.full}, {day.province_of(commune).full}"


RULE = Rule(("PD464", "PD465"), check, Sureness.LIKELY)
