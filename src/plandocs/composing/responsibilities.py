"""Responsibilities (tổ chức thực hiện): a heading for each body, its duties below."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, Para, Pieces
from plandocs.composing.prose import prose
from plandocs.composing.statements import listed_or_plain, points
from plandocs.document.origin import Origin
from plandocs.spec.responsibilities import Responsibility


def responsibility_drafts(context: Context, only: Sequence[str]) -> list[Draft]:
    """The duties of each body, or of some (trách nhiệm từng cơ quan)."""
    chosen = [one for one in context.plan.responsibilities if not only or one.id in only]
    return [_headed(responsibility, context) for responsibility in chosen]


def _headed(responsibility: Responsibility, context: Context) -> Headed:
    blocks: list[Draft] = []
    if responsibility.intro is not None:
        blocks.append(Para(prose(responsibility.intro, context), Origin(responsibility.intro.place), end=":"))
    duties = points(responsibility.duties, context, responsibility.marks, responsibility.punctuation)
    blocks += [duties] if responsibility.intro is not None else listed_or_plain(duties)
    heading, members = _heading(responsibility, context), _members(responsibility, context)
    run_in = responsibility.run_in
    return Headed(
        heading if run_in else heading + members,
        Origin(responsibility.written_at),
        blocks,
        responsibility.id or "",
        run_in=run_in,
        aside=members if run_in else (),
    )


def _heading(responsibility: Responsibility, context: Context) -> Pieces:
    if responsibility.heading is not None:
        return prose(responsibility.heading, context)
    return context.body_names(responsibility.body, responsibility.where("body"))


def _members(responsibility: Responsibility, context: Context) -> Pieces:
    """The bodies of a group, named in brackets (nêu tên trong ngoặc)."""
    body = context.plan.bodies.get(responsibility.body[0]) if len(responsibility.body) == 1 else None
    if body is None or not body.members or responsibility.heading is not None:
        return ()
    place = body.where("members")
    return context.fill("body.group", place, members=context.body_names(body.members, place))
