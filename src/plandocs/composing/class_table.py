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
from plandocs.composing.columns import Column, heads
from plandocs.composing.context import Context
from plandocs.composing.draft import DraftRow, Pieces, Tabled, made
from plandocs.document.blocks import Alignment, RowKind
from plandocs.document.origin import Origin
from plandocs.spec.class_tally import Tally
from plandocs.spec.training import ClassGroup, Region, Round
from plandocs.vietnamese.letters import roman
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.times import format_time_short

_COLUMNS = (
    Column("number", 7, Alignment.CENTRE, least=8),
    Column("content", 43),
    Column("classes", 10, Alignment.CENTRE, least=8),
    Column("size", 16, Alignment.CENTRE, least=11),
    Column("learners", 14, Alignment.CENTRE, least=10),
    Column("days", 10, Alignment.CENTRE, least=9),
    Column("time", 14, Alignment.CENTRE, least=12),
    Column("venue", 20, least=13),
)

_BELOW = "-"
"""The mark of a class group below a numbered round."""

Cells = dict[str, Pieces]


def class_table(year: Tally, context: Context, origin: Origin, *, totals: bool, is_alone: bool) -> Tabled:
    """The class tree of a year as a table (bảng các lớp).

    ``is_alone`` tells that no text says the same: then it also holds areas, venues and days.
    """
    told = [(row, kind, place) for row, kind, place in _rows(year, context, is_alone=is_alone)]
    if totals:
        label = context.fill("training.table_total", year.fact.written_at)
        told.append((_summed(year, "", label), RowKind.TOTAL, Origin(year.fact.written_at)))
    kept = [column for column in _COLUMNS if any(row.get(column.key) for row, _, _ in told)]
    rows = [DraftRow([row.get(column.key, ()) for column in kept], place, kind) for row, kind, place in told]
    return Tabled(heads(kept, "training", context, origin.place), rows, origin)


def _rows(year: Tally, context: Context, *, is_alone: bool) -> Iterator[tuple[Cells, RowKind, Origin]]:
    for number, region in enumerate(year.parts, start=1):
        if isinstance(region.fact, Region):
            row = _region(region, region.fact, number, context, is_alone=is_alone)
            yield row, RowKind.GROUP, Origin(region.fact.written_at)
            yield from _below(region, region.fact, context, is_alone=is_alone)


def _below(region: Tally, fact: Region, context: Context, *, is_alone: bool) -> Iterator[tuple[Cells, RowKind, Origin]]:
    is_flat = is_unnamed_alone(fact)
    for number, one in enumerate(region.parts, start=1):
        if isinstance(one.fact, Round) and not is_flat:
            row = _summed(one, str(number), round_name(one.fact, number, context))
            if one.fact.time is not None:
                row["time"] = made(format_time_short(one.fact.time), one.fact.where("time"))
            yield row, RowKind.GROUP, Origin(one.fact.written_at)
        for place, group in enumerate(one.parts, start=1):
            row = _group(group, str(place) if is_flat else _BELOW, context, is_alone=is_alone)
            yield row, RowKind.NORMAL, Origin(group.fact.written_at)


def _summed(node: Tally, number: str, label: Pieces) -> Cells:
    place = node.fact.written_at
    return {
        "number": made(number, place),
        "content": label,
        "classes": made(format_padded(node.classes), place),
        "learners": made(format_padded(node.learners), place),
    }


def _region(node: Tally, region: Region, number: int, context: Context, *, is_alone: bool) -> Cells:
    place = region.written_at
    about = covered(region, context) if is_alone else ()
    label = context.fill("training.table_region", place, region=str(region.name), covered=about)
    row = _summed(node, roman(number), label)
    return {**row, "venue": where_taught(region, context)} if is_alone else row


def _group(node: Tally, number: str, context: Context, *, is_alone: bool) -> Cells:
    group, training = node.fact, context.plan.training
    row = _summed(node, number, _taught(group, context) if isinstance(group, ClassGroup) else ())
    row["size"] = size_words(node, context, unit="cell")
    if is_alone and training is not None and training.days is not None:
        row["days"] = made(format_padded(training.days), training.where("days"))
    return row


def _taught(group: ClassGroup, context: Context) -> Pieces:
    """Who is taught: one audience by its name, several with their counts."""
    if len(group.shares) > 1:
        return shares_words(group, context)
    share = group.shares[0]
    return whom(context, share.audience, share.who, share) or context.fill("training.learner", share.written_at)
