"""The outline (dàn ý) into drafts: sections, and in them the blocks of facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plandocs.composing.audiences import audience_points
from plandocs.composing.budget import budget_points
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, Para, PartList, Point, Points, RefMark, beginning
from plandocs.composing.programmes import programme_drafts, sending_drafts
from plandocs.composing.prose import check_start, prose
from plandocs.composing.references import reference_points
from plandocs.composing.reporting import report_points
from plandocs.composing.responsibilities import responsibility_drafts
from plandocs.composing.statements import listed_or_plain, points, points_of, text_paragraphs
from plandocs.composing.targets import target_drafts
from plandocs.composing.tasks import milestone_drafts, task_drafts
from plandocs.document.origin import Origin
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.spec.outline import (
    AnnexNoteBlock,
    AudiencesBlock,
    Block,
    BudgetBlock,
    EstimateBlock,
    FrameBlock,
    GoalsBlock,
    Item,
    ItemsBlock,
    MilestonesBlock,
    PartsBlock,
    ProgrammesBlock,
    QuotaBlock,
    ReferencesBlock,
    ReportingBlock,
    ResponsibilitiesBlock,
    RosterBlock,
    ScheduleBlock,
    Section,
    SectionForm,
    SendingBlock,
    StatisticsBlock,
    TargetsBlock,
    TasksBlock,
    TextBlock,
    TrainingBlock,
)
from plandocs.spec.statements import Punctuation

SHOWS = {
    TargetsBlock: "targets",
    AudiencesBlock: "audiences",
    ProgrammesBlock: "programmes",
    FrameBlock: "frames",
    ScheduleBlock: "schedules",
    SendingBlock: "sending",
    TasksBlock: "tasks",
    ResponsibilitiesBlock: "responsibilities",
    BudgetBlock: "budget",
    ReportingBlock: "reporting",
    MilestonesBlock: "milestones",
    TrainingBlock: "training",
    StatisticsBlock: "statistics",
    EstimateBlock: "estimates",
    QuotaBlock: "quotas",
    RosterBlock: "rosters",
}
"""The key of the plan whose facts each kind of block shows."""


def outline_drafts(sections: tuple[Section, ...], context: Context, *, optional: bool = False) -> list[Draft]:
    """The sections of an outline (các mục).

    ``optional`` ones, those of a default outline, are left out when nothing stands in them; a frame around a single
    section gives way to it, and a single part to what stands in it.
    """
    made = [_section(section, context, optional=optional) for section in sections]
    if not optional:
        return list(made)
    kept = [section for section in made if section.blocks]
    only = kept[0].blocks if len(kept) == 1 and kept[0].part else None
    return only if only is not None else list(kept)


def _section(section: Section, context: Context, *, optional: bool) -> Headed:
    check_start(section.heading, context)
    if not section.content and not section.sections:
        context.problems.add("PD504", section.heading.place)
    blocks = [draft for block in section.content for draft in block_drafts(block, context, quiet=optional)]
    inner = outline_drafts(section.sections, context, optional=optional)
    is_part = section.form in (SectionForm.PART, SectionForm.INTRODUCTION)
    if optional and not is_part and not blocks and len(inner) == 1 and isinstance(inner[0], Headed):
        return inner[0]
    blocks = beginning([*blocks, *inner])
    return Headed(
        prose(section.heading, context),
        Origin(section.heading.place),
        blocks,
        section.id or "",
        numbered=section.form in (SectionForm.NUMBERED, SectionForm.PART),
        part=is_part,
        run_in=section.form is SectionForm.RUN_IN,
        mark="*" if section.form is SectionForm.STARRED else "",
    )


def block_drafts(block: Block, context: Context, *, quiet: bool = False) -> list[Draft]:
    """What one block puts into the document (khối); an empty one is noted unless ``quiet``."""
    key = SHOWS.get(type(block))
    if key:
        context.shown.add(key)
    drafts = _maker(block)(block, context)
    if not drafts and not quiet and not _is_told(block, context):
        context.problems.add("PD508", block.where("kind"), kind=block.kind)
    lead: Text | None = getattr(block, "lead", None)
    if lead is not None:
        check_start(lead, context)
        drafts.insert(0, Para(prose(lead, context), Origin(lead.place), end=":"))
    return drafts


_TOLD_OF_BLOCKS = ("PD127", "PD129")
"""Problems of a block that leave it without anything to show."""


def _is_told(block: Block, context: Context) -> bool:
    """Whether it is known already why a block has nothing to show: its filter or file names what is not there."""
    path = block.written_at.path
    if getattr(block, "file", None) is not None:
        return True
    return any(
        problem.code in ("PD127", "PD129") and problem.place.path[: len(path)] == path for problem in context.problems
    )


def _text(block: TextBlock, context: Context) -> list[Draft]:
    return text_paragraphs(block.text, context)


def _items(block: ItemsBlock, context: Context) -> list[Draft]:
    items = [_item(item, context) for item in block.items]
    return [Points(items, block.marks, block.punctuation)] if items else []


def _item(item: Item, context: Context) -> Point:
    check_start(item.text, context)
    children: list[Draft] = []
    if item.items:
        children.append(Points([_item(below, context) for below in item.items], item.marks, item.punctuation))
    for block in item.content:
        children += block_drafts(block, context)
    return Point(prose(item.text, context), Origin(item.text.place), children, item.id or "")


def _goals(block: GoalsBlock, context: Context) -> list[Draft]:
    goals = context.plan.goals
    statements = getattr(goals, block.of.value) if goals is not None else ()
    context.shown.add(f"goals.{block.of.value}")
    listed = points(statements, context, block.marks, block.punctuation)
    return [listed] if block.lead is not None and statements else listed_or_plain(listed)


def _budget(block: BudgetBlock, context: Context) -> list[Draft]:
    """Points on money are whole sentences, each with its full stop."""
    drafts = points_of(budget_points(context), block)
    for draft in drafts:
        if isinstance(draft, Points) and draft.punctuation is Punctuation.AUTO:
            draft.punctuation = Punctuation.FULL_STOPS
    return drafts


def _parts(block: PartsBlock, _context: Context) -> list[Draft]:
    return [PartList(Origin(block.where("kind")), block.lead is not None, block.marks, block.punctuation)]


def _annex_note(block: AnnexNoteBlock, context: Context) -> list[Draft]:
    if block.text is not None:
        return [Para(prose(block.text, context), Origin(block.written_at))]
    place = block.where("annex")
    annex = context.plan.annexes.get(block.annex)
    reference = RefMark("annex", block.annex, bold=False, italic=False, origin=Origin(place))
    if annex is None:
        return [Para((reference,), Origin(place))]
    kind = str(context.profile.document_types[context.plan.kind.value].word)
    words = context.fill("annex.note", place, title=str(annex.title), annex=(reference,), type=kind)
    return [Para(words, Origin(place))]


Maker = Callable[[Any, Context], list[Draft]]

_MAKERS: dict[type[Fact], Maker] = {
    TextBlock: _text,
    ItemsBlock: _items,
    GoalsBlock: _goals,
    AudiencesBlock: lambda block, context: points_of(audience_points(context, block.only), block),
    TargetsBlock: target_drafts,
    ProgrammesBlock: programme_drafts,
    SendingBlock: sending_drafts,
    TasksBlock: task_drafts,
    ResponsibilitiesBlock: lambda block, context: responsibility_drafts(context, block.only),
    BudgetBlock: _budget,
    ReportingBlock: lambda block, context: points_of(report_points(context, block.only), block),
    MilestonesBlock: milestone_drafts,
    ReferencesBlock: lambda block, context: points_of(reference_points(block, context), block),
    PartsBlock: _parts,
    AnnexNoteBlock: _annex_note,
}
"""What makes the drafts of the blocks that most plans have."""


def _maker(block: Block) -> Maker:
    """What makes the drafts of a block."""
    known = _MAKERS.get(type(block))
    if known is not None:
        return known
    from plandocs.composing.rare_blocks import RARE

    return RARE[type(block)]
