"""Audiences (đối tượng) into points: name, count and breakdowns in words."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context, joined, separator_for
from plandocs.composing.draft import NoteMark, Pieces, Point
from plandocs.composing.prose import prose
from plandocs.document.origin import Origin
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.spec.audiences import Audience, Breakdown, Closure
from plandocs.vietnamese.numerals import format_padded


def audience_points(context: Context, only: Sequence[str]) -> list[Point]:
    """The audiences of a plan, or some of them, as points (các đối tượng)."""
    chosen = {name: one for name, one in context.plan.audiences.items() if not only or name in only}
    return [Point(audience_words(one, context), Origin(one.written_at), id=name) for name, one in chosen.items()]


def audience_words(audience: Audience, context: Context) -> Pieces:
    """An audience with its count, parts and source (đối tượng và số lượng)."""
    place = audience.written_at
    date = audience.as_of
    as_of = context.fill("audience.as_of", place, date=date_pieces(context, date, place)) if date else ()
    count = format_padded(audience.count) if audience.count is not None else None
    unit = audience.unit.value
    words = context.fill(
        "audience.count", place, name=prose(audience.name, context), count=count, unit=unit if count else None
    )
    for breakdown in sorted(audience.breakdowns, key=lambda one: one.closure is Closure.CLOSED):
        words += _parts(breakdown, unit, context)  # in brackets first what is only "trong đó", then "gồm"
    return as_of + words + _source(audience, context)


def _parts(breakdown: Breakdown, unit: str, context: Context) -> Pieces:
    place = breakdown.written_at
    parts = [
        context.fill("audience.part", part.written_at, name=str(part.name), count=format_padded(part.count), unit=unit)
        for part in breakdown.parts
    ]
    name = "audience.closed" if breakdown.closure is Closure.CLOSED else "audience.open"
    return context.fill(name, place, parts=joined(parts, place, separator_for(parts)))


def _source(audience: Audience, context: Context) -> Pieces:
    if audience.source is None:
        return ()
    place = audience.source.place
    return (NoteMark(context.fill("audience.source", place, source=prose(audience.source, context)), Origin(place)),)


def whom(context: Context, reference: str | None, in_words: Text | None, fact: Fact) -> Pieces:
    """Who is meant (đối tượng): an audience by id, or the author's words; empty when neither is given."""
    if reference is not None:
        audience = context.entry("audiences", reference, fact.where("audience"))
        if audience is None:
            return ()
        context.shown.add("audiences")
        return prose(audience.name, context)
    return prose(in_words, context) if in_words is not None else ()
