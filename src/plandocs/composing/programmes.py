"""Programmes and sending (chương trình, cử đi học) into points."""

from __future__ import annotations

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces, Point, made
from plandocs.composing.programme_tables import programme_table, sending_table
from plandocs.composing.prose import check_start, prose
from plandocs.composing.statements import points, points_of
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.outline import EntryLayout, ProgrammesBlock, SendingBlock
from plandocs.spec.programmes import Programme, Sending
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.quantities import Quantity, format_quantity
from plandocs.vietnamese.times import format_time


def programme_drafts(block: ProgrammesBlock, context: Context) -> list[Draft]:
    """The programmes that a block chooses, in the layout that it asks for (nội dung bồi dưỡng)."""
    chosen = [one for one in context.plan.programmes if _fits(one, block)]
    if block.layout is EntryLayout.TABLE:
        return programme_table(chosen, block, context)
    return points_of([_programme(one, context) for one in chosen], block)


def sending_drafts(block: SendingBlock, context: Context) -> list[Draft]:
    """The people sent to classes of others, as a block chooses and in the layout that it asks for (cử đi học)."""
    chosen = [one for one in context.plan.sending if _fits(one, block)]
    if block.layout is EntryLayout.TABLE:
        return sending_table(chosen, block, context)
    return points_of([_sending(one, context) for one in chosen], block)


def _fits(entry: Programme | Sending, block: ProgrammesBlock | SendingBlock) -> bool:
    return (block.phase is None or entry.phase == block.phase) and (not block.only or entry.id in block.only)


def _programme(programme: Programme, context: Context) -> Point:
    place = programme.written_at
    check_start(programme.content, context)
    organiser = programme.organiser
    words = context.fill(
        "programme.sentence",
        place,
        content=prose(programme.content, context),
        audience=whom(context, programme.audience, programme.who, programme),
        length=_length(programme, context),
        mode=_prose(programme.mode, context),
        organiser=context.bodies_within((organiser,), programme.where("organiser")) if organiser else None,
        venue=_prose(programme.venue, context),
        lecturers=_prose(programme.lecturers, context),
        time=format_time(programme.time) if programme.time else None,
    )
    below = points(programme.topics, context, programme.marks)
    children: list[Draft] = [below] if below.items else []
    return Point(words, Origin(place), children, programme.id or "")


def _length(programme: Programme, context: Context) -> Pieces:
    if programme.length is None:
        return ()
    place = programme.where("length")
    length = format_quantity(programme.length)
    if programme.per is None:
        return made(length, place)
    return context.fill("programme.per", place, per=str(programme.per), length=length)


def _sending(sending: Sending, context: Context) -> Point:
    place = sending.written_at
    check_start(sending.content, context)
    length: Quantity | None = sending.length
    words = context.fill(
        "sending.sentence",
        place,
        count=format_padded(sending.count) if sending.count is not None else None,
        audience=_sent(sending, context),
        content=prose(sending.content, context),
        organiser=context.bodies_within((sending.organiser,), sending.where("organiser"))
        if sending.organiser
        else None,
        length=format_quantity(length) if length else None,
        time=format_time(sending.time) if sending.time else None,
    )
    if sending.note is not None:
        words += context.fill("sending.note", place, note=prose(sending.note, context))
    return Point(words, Origin(place), id=sending.id or "")


def _sent(sending: Sending, context: Context) -> Pieces:
    """Who is sent; a bare count is of people."""
    audience = whom(context, sending.audience, sending.who, sending)
    if not audience and sending.count is not None:
        return context.fill("sending.people", sending.where("count"))
    return audience


def _prose(text: Text | None, context: Context) -> Pieces:
    return prose(text, context) if text is not None else ()
