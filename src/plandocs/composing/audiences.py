"""Audiences (đối tượng) into points: name, count and breakdowns in words."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.breakdowns import parts_in_words, phrase_for
from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context
from plandocs.composing.draft import NoteMark, Pieces, Point
from plandocs.composing.prose import note_prose, prose
from plandocs.document.origin import Origin
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.spec.audiences import Audience
from plandocs.spec.breakdowns import Breakdown, Closure, Part
from plandocs.vietnamese.numerals import format_padded


def audience_points(context: Context, only: Sequence[str]) -> list[Point]:
    """The audiences of a plan, or some of them, as points (các đối tượng)."""
    chosen = {name: one for name, one in context.plan.audiences.items() if not only or name in only}
    return [Point(audience_words(one, context), Origin(one.written_at), id=name) for name, one in chosen.items()]


def audience_name(audience: Audience, context: Context) -> Pieces:
    """What an audience is called, post names by type of unit included (tên đối tượng)."""
    name = prose(audience.name, context)
    if not audience.by_unit:
        return name
    place = audience.where("by_unit")
    posts: Pieces = ()
    for position, post in enumerate(audience.by_unit):
        units = ", ".join(post.units)
        named = context.fill("audience.post", post.written_at, name=str(post.name), units=units)
        is_last = position == len(audience.by_unit) - 1
        before = context.fill("audience.or" if is_last else "audience.comma", place) if position else ()
        posts = (*posts, *before, *named)
    return context.fill("audience.by_unit", place, name=name, posts=posts)


def audience_words(audience: Audience, context: Context) -> Pieces:
    """An audience with its count, parts and source (đối tượng và số lượng)."""
    place = audience.written_at
    date = audience.as_of
    as_of = context.fill("audience.as_of", place, date=date_pieces(context, date, place)) if date else ()
    count = format_padded(audience.count) if audience.count is not None else None
    unit = audience.unit.value
    words = context.fill(
        "audience.count", place, name=audience_name(audience, context), count=count, unit=unit if count else None
    )
    for breakdown in sorted(audience.breakdowns, key=lambda one: one.closure is Closure.CLOSED):
        words += _parts(breakdown, unit, context)  # in brackets first what is only "trong đó", then "gồm"
    return as_of + words + _source(audience, context)


def _parts(breakdown: Breakdown, unit: str, context: Context) -> Pieces:
    def words(part: Part) -> Pieces:
        count = format_padded(part.count)
        return context.fill(
            phrase_for(part, "audience.part"), part.written_at, name=str(part.name), count=count, unit=unit
        )

    phrase = "audience.closed" if breakdown.closure is Closure.CLOSED else "audience.open"
    named = str(breakdown.name) if breakdown.name is not None else None
    parts = parts_in_words(breakdown, context, words)
    return context.fill(phrase, breakdown.written_at, name=named, parts=parts)


def _source(audience: Audience, context: Context) -> Pieces:
    if audience.source is None:
        return ()
    place = audience.source.place
    return (
        NoteMark(context.fill("audience.source", place, source=note_prose(audience.source, context)), Origin(place)),
    )


def whom(context: Context, reference: str | None, in_words: Text | None, fact: Fact) -> Pieces:
    """Who is meant (đối tượng): an audience by id, or the author's words; empty when neither is given."""
    if reference is not None:
        audience = context.entry("audiences", reference, fact.where("audience"))
        if audience is None:
            return ()
        context.shown.add("audiences")
        return audience_name(audience, context)
    return prose(in_words, context) if in_words is not None else ()
