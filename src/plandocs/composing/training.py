"""Classes (mở lớp) into drafts: years, regions, rounds and class groups as points, as a table, or both."""

from __future__ import annotations

from dataclasses import replace

from plandocs.composing.class_table import class_table
from plandocs.composing.class_words import (
    covered,
    group_words,
    is_unnamed_alone,
    round_name,
    unit_words,
    where_taught,
    year_name,
)
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Draft, Headed, Para, Pieces, Point, Points, words
from plandocs.composing.prose import check_start, prose
from plandocs.composing.statements import listed_or_plain, points
from plandocs.document.origin import Origin
from plandocs.spec.class_tally import Tally, tally
from plandocs.spec.outline import ClassLayout, TrainingBlock
from plandocs.spec.statements import Marks
from plandocs.spec.training import Capacity, Region, Round, Training, TrainingYear
from plandocs.vietnamese.numerals import format_count, format_padded, format_percent
from plandocs.vietnamese.quantities import Quantity, format_quantity
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.times import TimeKind, format_time


def training_drafts(block: TrainingBlock, context: Context) -> list[Draft]:
    """The classes of one year, or of all years each under its own heading (tổ chức các lớp)."""
    training = context.plan.training
    if training is None:
        return []
    whole = tally(training)
    if block.year is not None:
        return _chosen_year(block.year, whole, block, context)
    drafts: list[Draft] = []
    if training.capacity is not None:
        drafts.append(_capacity(training.capacity, training, context))
    if len(whole.parts) == 1 and _needs_no_heading(training.years[0]):
        return drafts + _year(whole.parts[0], block, context)
    if block.totals and len([year for year in whole.parts if year.parts]) > 1:
        drafts.append(_total_of_years(whole, context))
    return drafts + [_headed(year, block, context) for year in whole.parts]


def _chosen_year(name: str, whole: Tally, block: TrainingBlock, context: Context) -> list[Draft]:
    for year in whole.parts:
        if year.name == name:
            return _year(year, block, context)
    near = suggestion(name, [year.name for year in whole.parts if year.name])
    context.problems.add("PD127", block.where("year"), id=name, list="training.years", **near)
    return []


def _needs_no_heading(year: TrainingYear) -> bool:
    """Whether the only year of a plan says no more than the plan itself: "2027"."""
    return year.heading is None and year.time.kind is TimeKind.YEARS


def _headed(node: Tally, block: TrainingBlock, context: Context) -> Headed:
    year = node.fact
    heading = year_name(year, context) if isinstance(year, TrainingYear) else ()
    drafts = _year(node, block, context)
    in_prose = not node.parts and block.marks is Marks.AUTO
    return Headed(heading, Origin(year.written_at), drafts, node.name, run_in=in_prose)


def _year(node: Tally, block: TrainingBlock, context: Context) -> list[Draft]:
    """What is said of a year, then its tree (một năm)."""
    drafts = _told(node, block, context)
    if not node.parts:
        return drafts
    if block.layout is not ClassLayout.TABLE:
        regions = [_region(region, context) for region in node.parts]
        drafts += listed_or_plain(Points(regions, block.marks, block.punctuation))
        if block.totals and len(node.parts) > 1:
            drafts.append(_total(node, context))
    if block.layout is ClassLayout.BOTH:
        place = block.where("layout")
        drafts.append(Para(context.fill("training.table_lead", place), Origin(place), end=":"))
    if block.layout is not ClassLayout.TEXT:
        is_alone = block.layout is ClassLayout.TABLE
        origin = Origin(node.fact.written_at)
        drafts += class_table(node, context, origin, block.table, totals=block.totals, is_alone=is_alone)
    return drafts


def _told(node: Tally, block: TrainingBlock, context: Context) -> list[Draft]:
    """A year in prose: a paragraph for each statement, with its points; a list where the block asks for marks."""
    year = node.fact
    if not isinstance(year, TrainingYear) or not year.text:
        return []
    if block.marks is not Marks.AUTO and not node.parts:
        return [points(year.text, context, block.marks, block.punctuation)]
    drafts: list[Draft] = []
    for statement in year.text:
        check_start(statement.text, context)
        below = points(statement.items, context, statement.marks, statement.punctuation)
        end = ":" if below.items else "."
        drafts.append(Para(prose(statement.text, context), Origin(statement.text.place), end=end))
        drafts += [below] if below.items else []
    return drafts


def _region(node: Tally, context: Context) -> Point:
    region = node.fact
    if not isinstance(region, Region):
        return Point((), Origin(region.written_at))
    place = region.written_at
    content = context.fill(
        "training.region",
        place,
        region=str(region.name),
        classes=format_padded(node.classes),
        venue=where_taught(region, context),
        learners=format_padded(node.learners),
        form=_form(region, context),
        covered=covered(region, context),
    )
    return Point(content, Origin(place), _rounds(node, region, context), node.name)


def _form(region: Region, context: Context) -> Pieces:
    """How long a class takes and into how many rounds the region is divided: "mỗi lớp 02 ngày, chia 03 đợt"."""
    training, place = context.plan.training, region.written_at
    parts: list[Pieces] = []
    if training is not None and training.days is not None:
        parts.append(context.fill("training.days", training.where("days"), days=format_padded(training.days)))
    if len(region.rounds) > 1:
        parts.append(context.fill("training.rounds", place, rounds=format_padded(len(region.rounds))))
    return joined(parts, place, ", ")


def _rounds(node: Tally, region: Region, context: Context) -> list[Draft]:
    if not node.parts:
        return []
    if is_unnamed_alone(region):
        return [_groups(node.parts[0], context)]
    return [Points([_round(one, number, context) for number, one in enumerate(node.parts, start=1)])]


def _round(node: Tally, number: int, context: Context) -> Point:
    one = node.fact
    place = one.written_at
    name = round_name(one, number, context) if isinstance(one, Round) else ()
    if isinstance(one, Round) and one.time is not None:
        time = format_time(one.time)
        name = context.fill("training.round_time", one.where("time"), round=name, time=time)
    if len(node.parts) == 1:
        content = context.fill("training.round_single", place, round=name, group=group_words(node.parts[0], context))
        return Point(content, Origin(place), id=node.name)
    classes, learners = format_padded(node.classes), format_padded(node.learners)
    content = context.fill("training.round", place, round=name, classes=classes, learners=learners)
    return Point(content, Origin(place), [_groups(node, context)], node.name)


def _groups(node: Tally, context: Context) -> Points:
    """The class groups of a round; unmarked lines where the form has no marks left for them."""
    groups = [Point(group_words(group, context), Origin(group.fact.written_at), id=group.name) for group in node.parts]
    return Points(groups, unmarked_if_deep=True)


def _total(node: Tally, context: Context) -> Para:
    """The sums of a year: classes, learners, units, and by round where all regions have the same rounds."""
    place = node.fact.written_at
    content = context.fill(
        "training.total",
        place,
        classes=format_padded(node.classes),
        learners=format_padded(node.learners),
        units=format_padded(node.units) if node.units is not None else None,
        unit_words=unit_words(context) if node.units is not None else None,
        rounds=_by_round(node, context),
    )
    return Para(content, Origin(place), end=".")


def _by_round(node: Tally, context: Context) -> Pieces:
    """What each round sums up to over the regions, where they are divided alike; else nothing."""
    named = [
        [
            words(round_name(one.fact, number, context))
            for number, one in enumerate(region.parts, start=1)
            if isinstance(one.fact, Round)
        ]
        for region in node.parts
    ]
    if len(named[0]) < 2 or any(names != named[0] for names in named):  # noqa: PLR2004
        return ()
    place = node.fact.written_at
    parts = [
        context.fill(
            "training.total_round",
            place,
            round=name,
            classes=format_padded(sum(region.parts[position].classes for region in node.parts)),
            learners=format_count(sum(region.parts[position].learners for region in node.parts)),
        )
        for position, name in enumerate(named[0])
    ]
    return joined(parts, place, "; ")


def _total_of_years(node: Tally, context: Context) -> Para:
    """The sums over years: a person may come back, so they count attendances (lượt)."""
    place = node.fact.written_at
    classes, learners = format_padded(node.classes), format_padded(node.learners)
    content = context.fill("training.total_of_years", place, classes=classes, learners=learners)
    return Para(content, Origin(place), end=".")


def _capacity(capacity: Capacity, training: Training, context: Context) -> Para:
    """How many classes of what size are held each year (năng lực mở lớp)."""
    place = capacity.written_at
    days = capacity.days if capacity.days is not None else training.days
    content = context.fill(
        "training.capacity",
        place,
        classes=_measured(capacity.classes, "training.class", context, training),
        size=_measured(capacity.size, "training.learner", context, training),
        days=format_padded(days) if days is not None else None,
        theory=format_percent(capacity.theory) if capacity.theory is not None else None,
        practice=format_percent(capacity.practice) if capacity.practice is not None else None,
    )
    return Para(content, Origin(place), end=".")


def _measured(amount: Quantity, unit: str, context: Context, training: Training) -> str:
    """An amount with the unit that the author may have left out."""
    if amount.unit:
        return format_quantity(amount)
    return format_quantity(replace(amount, unit=words(context.fill(unit, training.written_at))))
