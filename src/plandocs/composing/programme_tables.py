"""Programmes and sending (chương trình, cử đi học) as tables, under their phases where they have any."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Draft, Pieces
from plandocs.composing.phases import entry_lines
from plandocs.composing.prose import check_start, prose
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.outline import ProgrammesBlock, SendingBlock
from plandocs.spec.programmes import Programme, Sending
from plandocs.spec.statements import Statement
from plandocs.vietnamese.quantities import format_quantity
from plandocs.vietnamese.times import format_time_short


def programme_table(programmes: Sequence[Programme], block: ProgrammesBlock, context: Context) -> list[Draft]:
    """Programmes as a table (danh mục chương trình)."""
    lines = entry_lines(programmes, _programme, context, block.phase)
    return table_drafts("programmes", lines, context, Origin(block.written_at), block.table)


def sending_table(sending: Sequence[Sending], block: SendingBlock, context: Context) -> list[Draft]:
    """People sent to classes of others as a table (danh mục lớp cử đi học); a total where people are counted."""
    lines = entry_lines(sending, _sending, context, block.phase)
    uncounted = all(one.count is None for one in sending)
    return table_drafts(
        "sending", lines, context, Origin(block.written_at), block.table, without_total=uncounted or len(sending) == 1
    )


def _programme(programme: Programme, context: Context) -> Line:
    check_start(programme.content, context)
    place = programme.written_at
    content = context.fill(
        "programme.cell", place, content=prose(programme.content, context), topics=_topics(programme, context)
    )
    cells: dict[str, Pieces | str | None] = {
        "content": content,
        "audience": whom(context, programme.audience, programme.who, programme),
        "length": _length(programme, context),
        "organiser": _body(programme.organiser, programme, context),
        "time": format_time_short(programme.time) if programme.time is not None else None,
    }
    for key in ("mode", "lecturers", "venue", "note"):
        cells[key] = _prose(getattr(programme, key), context)
    return Line(Origin(place), cells_of(cells, place))


def _length(programme: Programme, context: Context) -> Pieces:
    if programme.length is None:
        return ()
    per = str(programme.per) if programme.per is not None else None
    length = format_quantity(programme.length)
    return context.fill("programme.length_cell", programme.where("length"), length=length, per=per)


def _topics(programme: Programme, context: Context) -> Pieces:
    """The topics of a programme in one phrase, those below others after them."""
    said = [prose(statement.text, context) for statement in _flat(programme.topics)]
    return joined(said, programme.written_at, "; ")


def _flat(statements: Sequence[Statement]) -> list[Statement]:
    return [one for statement in statements for one in (statement, *_flat(statement.items))]


def _sending(sending: Sending, context: Context) -> Line:
    check_start(sending.content, context)
    place = sending.written_at
    cells: dict[str, Pieces | str | None] = {
        "content": prose(sending.content, context),
        "audience": whom(context, sending.audience, sending.who, sending),
        "length": format_quantity(sending.length) if sending.length is not None else None,
        "organiser": _body(sending.organiser, sending, context),
        "time": format_time_short(sending.time) if sending.time is not None else None,
        "note": _prose(sending.note, context),
    }
    line = Line(Origin(place), cells_of(cells, place))
    if sending.count is not None:
        line.values["count"] = sending.count
    return line


def _body(named: Text | None, entry: Programme | Sending, context: Context) -> Pieces:
    return context.short_name(named, entry.where("organiser")) if named is not None else ()


def _prose(text: Text | None, context: Context) -> Pieces:
    return prose(text, context) if text is not None else ()
