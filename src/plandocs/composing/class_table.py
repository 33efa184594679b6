"""Classes as a table (danh mục các lớp): groups carry their sub-totals, the grand total stands last."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.composing.audiences import whom
from plandocs.composing.class_words import (
    covered,
    is_unnamed_alone,
    round_name,
    shares_words,
    size_words,
    where_taught,
)
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces, made
from plandocs.composing.prose import prose
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.sources.fact import Fact
from plandocs.spec.class_tally import Tally
from plandocs.spec.tables import TableOptions
from plandocs.spec.training import ClassGroup, Region, Round
from plandocs.vietnamese.times import format_time_short


def class_table(
    year: Tally,
    context: Context,
    origin: Origin,
    options: TableOptions | None = None,
    *,
    totals: bool,
    is_alone: bool,
) -> list[Draft]:
    """The class tree of a year as a table (bảng các lớp).

    ``is_alone`` tells that no text says the same: then it also holds areas, venues and days.
    """
    lines = [
        _region(region, region.fact, context, is_alone=is_alone)
        for region in year.parts
        if isinstance(region.fact, Region)
    ]
    form = "classes_named" if any(_is_named(group.fact) for group in year.groups()) else "classes"
    return table_drafts(form, lines, context, origin, options, without_total=not totals)


def _is_named(group: Fact) -> bool:
    """Whether it is told what is taught, and not only whom."""
    return isinstance(group, ClassGroup) and group.content is not None


def _region(node: Tally, region: Region, context: Context, *, is_alone: bool) -> Line:
    place = region.written_at
    about = covered(region, context) if is_alone else ()
    label = context.fill("training.table_region", place, region=str(region.name), covered=about)
    venue = where_taught(region, context) if is_alone else ()
    below = [
        _round(one, one.fact, number, context, is_alone=is_alone)
        for number, one in enumerate(node.parts, start=1)
        if isinstance(one.fact, Round)
    ]
    if is_unnamed_alone(region):
        below = [line for one in below for line in one.below]
    return Line(Origin(place), cells_of({"content": label, "venue": venue}, place), below=below)


def _round(node: Tally, one: Round, number: int, context: Context, *, is_alone: bool) -> Line:
    place = one.written_at
    cells = {"content": round_name(one, number, context), **_about(one, context)}
    below = [_group(group, group.fact, context, is_alone=is_alone) for group in _groups(node)]
    return Line(Origin(place), cells_of(cells, place), below=below)


def _about(one: Round | ClassGroup, context: Context) -> dict[str, Pieces]:
    """When, how, where and by whom classes are held, as far as their entry says."""
    told = {key: prose(text, context) for key in ("mode", "venue", "note") if (text := getattr(one, key)) is not None}
    if one.time is not None:
        told["time"] = made(format_time_short(one.time), one.where("time"))
    if one.organiser is not None:
        told["organiser"] = context.short_name(one.organiser, one.where("organiser"))
    return told


def _groups(node: Tally) -> Iterator[Tally]:
    return (group for group in node.parts if isinstance(group.fact, ClassGroup))


def _group(node: Tally, group: Fact, context: Context, *, is_alone: bool) -> Line:
    place = group.written_at
    line = Line(Origin(place), {}, {"classes": node.classes, "learners": node.learners})
    cells = {"size": size_words(node, context, unit="cell")}
    if isinstance(group, ClassGroup):
        taught = _taught(group, context)
        named = {"content": prose(group.content, context), "audience": taught} if group.content is not None else {}
        cells |= {"content": taught, **named, **(_common(context) if is_alone else {}), **_about(group, context)}
        days = group.days if group.days is not None else _common_days(context) if is_alone else None
        values = {"days": days, "cost": group.cost}
        line.values |= {key: value for key, value in values.items() if value is not None}
    line.words = cells_of(cells, place)
    return line


def _common(context: Context) -> dict[str, Pieces]:
    """How and by whom all classes are held, where the plan says so once."""
    training, told = context.plan.training, dict[str, Pieces]()
    if training is not None and training.mode is not None:
        told["mode"] = prose(training.mode, context)
    if training is not None and training.organiser is not None:
        told["organiser"] = context.short_name(training.organiser, training.where("organiser"))
    return told


def _common_days(context: Context) -> int | None:
    return context.plan.training.days if context.plan.training is not None else None


def _taught(group: ClassGroup, context: Context) -> Pieces:
    """Who is taught: one audience by its name, several with their counts."""
    if len(group.shares) > 1:
        return shares_words(group, context)
    share = group.shares[0]
    return whom(context, share.audience, share.who, share) or context.fill("training.learner", share.written_at)
