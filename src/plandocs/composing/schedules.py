"""Timetables (lịch học) as tables: when what is taught by whom, and where."""

from __future__ import annotations

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Pieces
from plandocs.composing.prose import check_start, prose
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.spec.outline import ScheduleBlock
from plandocs.spec.schedules import Schedule, Session
from plandocs.vietnamese.dates import format_short


def schedule_drafts(block: ScheduleBlock, context: Context) -> list[Draft]:
    """A sentence about the timetable that a block names, and its table (lịch học)."""
    schedule: Schedule | None = context.entry("schedules", block.of, block.where("of"))
    if schedule is None:
        return []
    lines = [_session(session, context) for session in schedule.sessions]
    table = table_drafts("schedule", lines, context, Origin(block.written_at), block.table)
    above: list[Draft] = [Para(_about(schedule, context), Origin(schedule.written_at), end=".")] if block.about else []
    return [*above, *table]


def _about(schedule: Schedule, context: Context) -> Pieces:
    venue = prose(schedule.venue, context) if schedule.venue is not None else ()
    return context.fill("schedule.about", schedule.written_at, name=prose(schedule.name, context), venue=venue)


def _session(session: Session, context: Context) -> Line:
    check_start(session.content, context)
    place, lecturer = session.written_at, session.lecturer
    time = context.fill(
        "schedule.time",
        place,
        part=session.part.value if session.part is not None else None,
        date=format_short(session.date),
        hours=str(session.hours) if session.hours is not None else None,
    )
    cells: dict[str, Pieces | str | None] = {
        "time": time,
        "content": prose(session.content, context),
        "lecturer": context.short_name(lecturer, session.where("lecturer")) if lecturer is not None else None,
        "venue": prose(session.venue, context) if session.venue is not None else None,
        "note": prose(session.note, context) if session.note is not None else None,
    }
    return Line(Origin(place), cells_of(cells, place))
