"""Programme frames (khung chương trình) as tables: parts with their sums, topics with their lessons."""

from __future__ import annotations

from decimal import Decimal

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Pieces, made
from plandocs.composing.prose import check_start, prose
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.spec.frames import Frame, FramePart, Topic, lessons_of, topics_of
from plandocs.spec.outline import FrameBlock
from plandocs.vietnamese.numerals import format_decimal, format_padded, format_percent

_SORTS = ("theory", "discussion", "practice")


def frame_drafts(block: FrameBlock, context: Context) -> list[Draft]:
    """A sentence about the frame that a block names, and its table (khung chương trình)."""
    frame: Frame | None = context.entry("frames", block.of, block.where("of"))
    if frame is None:
        return []
    for part in frame.parts[1:]:
        if part.name is None:
            context.problems.add("PD543", part.written_at)
    lines = [line for part in frame.parts for line in _part(part, context)]
    table = table_drafts("frame", lines, context, Origin(block.written_at), block.table, unit=str(frame.unit))
    above: list[Draft] = [Para(_about(frame, context), Origin(frame.written_at), end=".")] if block.about else []
    return [*above, *table]


def _about(frame: Frame, context: Context) -> Pieces:
    """What the frame is called, for whom it is and how long it takes."""
    place, lessons = frame.written_at, lessons_of(*topics_of(frame))
    minutes = format_padded(frame.minutes) if frame.minutes is not None else None
    return context.fill(
        "frame.about",
        place,
        name=prose(frame.name, context),
        audience=whom(context, frame.audience, frame.who, frame),
        total=_written(lessons.total),
        unit=str(frame.unit),
        each=context.fill("frame.each", place, unit=str(frame.unit), minutes=minutes) if minutes else None,
        theory=format_percent(lessons.theory_share) if lessons.theory_share is not None else None,
        practice=format_percent(lessons.practice_share) if lessons.practice_share is not None else None,
    )


def _written(lessons: Decimal) -> str:
    return format_padded(int(lessons)) if lessons == int(lessons) else format_decimal(lessons)


def _part(part: FramePart, context: Context) -> list[Line]:
    topics = [_topic(topic, context) for topic in part.topics]
    if part.name is None:
        return topics
    return [Line(Origin(part.written_at), {"content": made(str(part.name), part.where("name"))}, below=topics)]


def _topic(topic: Topic, context: Context) -> Line:
    check_start(topic.content, context)
    place, lecturer = topic.written_at, topic.lecturer
    cells: dict[str, Pieces | str | None] = {
        "content": prose(topic.content, context),
        "lecturer": context.short_name(lecturer, topic.where("lecturer")) if lecturer is not None else None,
        "note": prose(topic.note, context) if topic.note is not None else None,
    }
    lessons = {sort: getattr(topic, sort) for sort in _SORTS}
    return Line(Origin(place), cells_of(cells, place), {sort: one for sort, one in lessons.items() if one is not None})
