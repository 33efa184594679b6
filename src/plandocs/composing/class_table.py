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
from plandocs.composing.tables import Line, cells_of, table_drafts
from plandocs.document.origin import Origin
from plandocs.sources.fact import Fact
from plandocs.spec.class_tally import Tally
from plandocs.spec.tables import TableOptions
from plandocs.spec.training import ClassGroup, Region, Round
from plandocs.vietnamese.numerals import format_padded
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
    return table_drafts("classes", lines, context, origin, options, without_total=not totals)


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
    cells = {"content": round_name(one, number, context)}
    if one.time is not None:
        cells["time"] = made(format_time_short(one.time), one.where("time"))
    below = [_group(group, group.fact, context, is_alone=is_alone) for group in _groups(node)]
    return Line(Origin(place), cells_of(cells, place), below=below)


def _groups(node: Tally) -> Iterator[Tally]:
    return (group for group in node.parts if isinstance(group.fact, ClassGroup))


def _group(node: Tally, group: Fact, context: Context, *, is_alone: bool) -> Line:
    training, place = context.plan.training, group.written_at
    taught = _taught(group, context) if isinstance(group, ClassGroup) else ()
    cells = {"content": taught, "size": size_words(node, context, unit="cell")}
    line = Line(Origin(place), cells_of(cells, place), {"classes": node.classes, "learners": node.learners})
    if is_alone and training is not None and training.days is not None:
        line.words["days"] = made(format_padded(training.days), training.where("days"))
        line.values["days"] = training.days
    return line


def _taught(group: ClassGroup, context: Context) -> Pieces:
    """Who is taught: one audience by its name, several with their counts."""
    if len(group.shares) > 1:
        return shares_words(group, context)
    share = group.shares[0]
    return whom(context, share.audience, share.who, share) or context.fill("training.learner", share.written_at)
