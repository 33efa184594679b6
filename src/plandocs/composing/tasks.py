"""Tasks and milestones (nhiệm vụ, mốc thời gian): nested points, one sentence each, or a table."""

from __future__ import annotations

from plandocs.composing.context import Context, separator_for
from plandocs.composing.draft import Draft, Pieces, Point, Points, made
from plandocs.composing.phases import entry_lines
from plandocs.composing.prose import check_start, prose
from plandocs.composing.statements import listed_or_plain, points_of
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.spec.outline import EntryLayout, MilestonesBlock, TaskLayout, TasksBlock
from plandocs.spec.tasks import Milestone, Task
from plandocs.vietnamese.text import capitalise_first
from plandocs.vietnamese.times import format_time, format_time_short


def task_drafts(block: TasksBlock, context: Context) -> list[Draft]:
    """The tasks that a block chooses, in the layout that it asks for (nhiệm vụ)."""
    chosen = [task for task in context.plan.tasks if _fits(task, block)]
    if not chosen:
        return []
    if block.layout is TaskLayout.TABLE:
        return _table(chosen, block, context)
    draft = _nested if block.layout is TaskLayout.BULLETS else _run_in
    listed = Points([draft(task, context) for task in chosen], block.marks, block.punctuation)
    return listed_or_plain(listed) if draft is _run_in and block.lead is None else [listed]


def _fits(task: Task, block: TasksBlock) -> bool:
    return (
        (block.phase is None or task.phase == block.phase)
        and (block.group is None or task.group == block.group)
        and (not block.only or task.id in block.only)
    )


def _bodies(task: Task, key: str, context: Context) -> Pieces:
    named = getattr(task, key)
    return context.bodies_within(named, task.where(key), separator=separator_for(named)) if named else ()


def _nested(task: Task, context: Context) -> Point:
    check_start(task.content, context)
    below: list[Point] = []
    for key in ("lead", "advisory", "support"):
        bodies = _bodies(task, key, context)
        if bodies:
            place = task.where(key)
            below.append(Point(context.fill(f"task.{key}", place, bodies=bodies), Origin(place)))
    if task.time is not None:
        place = task.where("time")
        below.append(Point(context.fill("task.time", place, time=format_time(task.time)), Origin(place)))
    if task.product is not None:
        place = task.where("product")
        words = context.fill("task.product", place, product=prose(task.product, context))
        below.append(Point(words, Origin(place)))
    return Point(prose(task.content, context), Origin(task.written_at), [Points(below)], task.id or "")


def _run_in(task: Task, context: Context) -> Point:
    check_start(task.content, context)
    words = context.fill(
        "task.run_in",
        task.written_at,
        content=prose(task.content, context),
        lead=_bodies(task, "lead", context),
        advisory=_bodies(task, "advisory", context),
        support=_bodies(task, "support", context),
        time=format_time(task.time) if task.time else None,
        product=prose(task.product, context) if task.product else None,
    )
    return Point(words, Origin(task.written_at), id=task.id or "")


def _table(tasks: list[Task], block: TasksBlock, context: Context) -> list[Draft]:
    """Tasks as a table (danh mục nhiệm vụ): by phase where some of them have one."""
    lines = entry_lines(tasks, _line, context, block.phase)
    return table_drafts("tasks", lines, context, Origin(block.written_at), block.table)


def _line(task: Task, context: Context) -> Line:
    check_start(task.content, context)
    cells: dict[str, Pieces | str | None] = {
        key: context.short_names(getattr(task, key), task.where(key)) for key in ("lead", "advisory", "support")
    }
    cells["content"] = prose(task.content, context)
    for key in ("product", "in_charge", "approver", "note"):
        text = getattr(task, key)
        cells[key] = prose(text, context) if text is not None else None
    line = Line(Origin(task.written_at), cells_of(cells, task.written_at))
    if task.time is not None:
        line.words["time"] = made(capitalise_first(format_time_short(task.time)), task.where("time"))
    if task.cost is not None:
        line.values["cost"] = task.cost
    return line


def milestone_drafts(block: MilestonesBlock, context: Context) -> list[Draft]:
    """The milestones that a block chooses, in the layout that it asks for (mốc thời gian)."""
    chosen = [
        milestone
        for milestone in context.plan.milestones
        if (block.group is None or milestone.group == block.group) and (not block.only or milestone.id in block.only)
    ]
    if block.layout is EntryLayout.TABLE:
        lines = [_milestone_line(milestone, context) for milestone in chosen]
        return table_drafts("milestones", lines, context, Origin(block.written_at), block.table)
    return points_of([_milestone(milestone, context) for milestone in chosen], block)


def _milestone_line(milestone: Milestone, context: Context) -> Line:
    check_start(milestone.content, context)
    place = milestone.written_at
    cells: dict[str, Pieces | str | None] = {
        "time": format_time_short(milestone.time),
        "content": prose(milestone.content, context),
        "lead": context.short_names(milestone.lead, milestone.where("lead")),
    }
    return Line(Origin(place), cells_of(cells, place))


def _milestone(milestone: Milestone, context: Context) -> Point:
    lead = milestone.lead
    words = context.fill(
        "milestone.sentence",
        milestone.written_at,
        time=capitalise_first(format_time(milestone.time)),
        content=prose(milestone.content, context),
        lead=context.bodies_within(lead, milestone.where("lead")) if lead else None,
    )
    return Point(words, Origin(milestone.written_at), id=milestone.id or "")
