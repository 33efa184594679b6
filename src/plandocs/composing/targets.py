"""Targets (chỉ tiêu) into sentences, under their phases or deadlines when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, Para, Pieces, Point, Points
from plandocs.composing.phases import phase_name
from plandocs.composing.prose import check_start, prose
from plandocs.composing.result_table import result_table
from plandocs.composing.statements import listed_or_plain
from plandocs.composing.target_table import target_table
from plandocs.document.origin import Origin
from plandocs.spec.outline import Grouping, TargetLayout, TargetsBlock
from plandocs.spec.targets import Target
from plandocs.vietnamese.quantities import figure
from plandocs.vietnamese.times import Time, TimeKind, format_time


def target_drafts(block: TargetsBlock, context: Context) -> list[Draft]:
    """The targets that a block chooses, grouped as it asks (mục tiêu cụ thể)."""
    chosen = [target for target in context.plan.targets if _fits(target, block.phase, block.only)]
    if block.layout is not TargetLayout.LIST:
        lay_out = target_table if block.layout is TargetLayout.TABLE else result_table
        return lay_out(chosen, block, context, _undated)
    if block.group_by is Grouping.PHASE:
        return _by_phase(chosen, block, context)
    if block.group_by is Grouping.DEADLINE:
        return _by_deadline(chosen, block, context)
    return _listed(chosen, block, context) if chosen else []


def _fits(target: Target, phase: str | None, only: Sequence[str]) -> bool:
    return (phase is None or target.phase == phase) and (not only or target.id in only)


def _listed(targets: Sequence[Target], block: TargetsBlock, context: Context, *, dated: bool = True) -> list[Draft]:
    points = [
        Point(target_words(target, context, dated=dated), Origin(target.written_at), id=target.id or "")
        for target in targets
    ]
    listed = Points(points, block.marks, block.punctuation)
    return listed_or_plain(listed) if dated and block.lead is None else [listed]


def _by_phase(targets: list[Target], block: TargetsBlock, context: Context) -> list[Draft]:
    drafts: list[Draft] = []
    for name, phase in context.plan.phases.items():
        of_phase = [target for target in targets if target.phase == name]
        if of_phase:
            heading = phase_name(phase, context)
            drafts.append(Headed(heading, Origin(phase.written_at), _listed(of_phase, block, context)))
    rest = [target for target in targets if target.phase is None]
    return [*drafts, *(_listed(rest, block, context) if rest else [])]


def _by_deadline(targets: list[Target], block: TargetsBlock, context: Context) -> list[Draft]:
    """Those without a deadline come first: after a lead-in they would seem to belong to it."""
    targets = sorted(targets, key=lambda target: target.deadline is not None)
    drafts: list[Draft] = []
    key: Callable[[Target], str] = lambda target: format_time(target.deadline) if target.deadline else ""  # noqa: E731
    for deadline, group in groupby(targets, key):
        of_deadline = list(group)
        if deadline:
            place = of_deadline[0].where("deadline")
            until = deadline_words(of_deadline[0].deadline, context, of_deadline[0])
            drafts.append(Para(context.fill("targets.lead", place, deadline=until), Origin(place)))
        drafts += _listed(of_deadline, block, context, dated=not deadline)
    return drafts


def target_words(target: Target, context: Context, *, dated: bool = True) -> Pieces:
    """A target as a sentence without its end (chỉ tiêu bằng lời): made from its parts, or the author's own."""
    place = target.written_at
    value = _value(target, context)
    if target.text is not None:
        check_start(target.text, context)
        given = {"value": target.value} if target.value else {}
        return prose(target.text, context, **given, deadline=target.deadline)
    if target.result is None and target.measure is not None:
        until = deadline_words(target.deadline, context, target) if dated else None
        return context.fill(
            "targets.measured", place, deadline=until, measure=prose(target.measure, context), value=value
        )
    return context.fill(
        "targets.sentence",
        place,
        qualifier=str(target.qualifier) if target.qualifier else None,
        deadline=deadline_words(target.deadline, context, target) if dated else None,
        value=value,
        audience=whom(context, target.audience, target.who, target),
        result=prose(target.result, context) if target.result else None,
    )


def _undated(target: Target, context: Context) -> Pieces:
    return target_words(target, context, dated=False)


def _value(target: Target, context: Context) -> Pieces:
    if target.value is None:
        return ()
    place = target.where("value")
    return context.fill(f"targets.{target.value.comparator.value}", place, figure=figure(target.value))


def deadline_words(deadline: Time | None, context: Context, target: Target) -> Pieces:
    """By when, as a sentence says it: "đến hết năm 2028" (thời hạn)."""
    if deadline is None:
        return ()
    ends = (TimeKind.BY_END_OF, TimeKind.END_OF)
    name = "targets.deadline"
    if not deadline.lead and deadline.kind in ends:
        name = "targets.deadline_until"
    elif not deadline.lead and deadline.kind is TimeKind.YEARS:
        name = "targets.deadline_in"
    return context.fill(name, target.where("deadline"), deadline=format_time(deadline))
