"""The sessions of a timetable stand in order of time (thứ tự các buổi học)."""

from __future__ import annotations

from itertools import pairwise

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.schedules import DayPart, Session
from plandocs.vietnamese.dates import format_short

_ORDER = list(DayPart)


def check(subject: Subject, problems: Problems) -> None:
    """Compares each session with the one above it; parts of a day where both tell theirs."""
    for schedule in subject.plan.schedules.values():
        for above, session in pairwise(schedule.sessions):
            if _is_before(session, above):
                problems.add(
                    "PD239",
                    session.where("date"),
                    related=[Related(above.where("date"), "first")],
                    date=format_short(session.date),
                )


def _is_before(session: Session, above: Session) -> bool:
    if session.date == above.date and session.part is not None and above.part is not None:
        return _ORDER.index(session.part) < _ORDER.index(above.part)
    last, first = session.date.latest(), above.date.earliest()
    return last is not None and first is not None and last < first


RULE = Rule(("PD239",), check, Sureness.LIKELY)
