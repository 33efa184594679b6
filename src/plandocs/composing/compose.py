"""A plan becomes a document (soạn tài liệu)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plandocs.composing.annex_pages import note_wide
from plandocs.composing.annexes import annex_drafts, annexes_of
from plandocs.composing.attached import note_attached
from plandocs.composing.bases import legal_bases, opening
from plandocs.composing.closing import attachment_notes, closing_paragraphs
from plandocs.composing.context import Context, TableForms, facts_of
from plandocs.composing.decision import decision_of
from plandocs.composing.end_marks import marked_end
from plandocs.composing.letterhead import letterhead
from plandocs.composing.numbering import Numbering
from plandocs.composing.outline import outline_drafts
from plandocs.composing.parts import with_parts_listed
from plandocs.composing.settling import Settling
from plandocs.composing.sign_off import sign_off
from plandocs.composing.title import kind_word, title_block
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Document, Properties
from plandocs.document.inlines import text_of
from plandocs.registers.profile import Profile
from plandocs.registers.wording import Wording
from plandocs.spec.outline import Section as OutlineSection
from plandocs.spec.plan import Plan
from plandocs.vietnamese.similarity import closest
from plandocs.vietnamese.text import collapse_spaces

if TYPE_CHECKING:  # most plans have no lists of people
    from plandocs.rosters.gathered import Gathered


@dataclass(frozen=True, slots=True)
class Composed:
    """What a plan makes (kết quả soạn): its document and, where it is attached to one, the decision.

    ``context`` and ``numbering`` serve other papers that are made of the same facts.
    """

    document: Document
    decision: Document | None
    context: Context
    numbering: Numbering


def compose_document(
    plan: Plan,
    profile: Profile,
    wording: Wording,
    default_outline: tuple[OutlineSection, ...],
    table_forms: TableForms,
    problems: Problems,
) -> Document:
    """The document that a plan makes in a form (tài liệu); what is wrong is noted and composed around.

    ``default_outline`` serves plans that have none; its sections are left out where there are no facts. ``table_forms``
    gives the forms of tables by name.
    """
    return compose_documents(plan, profile, wording, default_outline, table_forms, problems).document


def compose_documents(
    plan: Plan,
    profile: Profile,
    wording: Wording,
    default_outline: tuple[OutlineSection, ...],
    table_forms: TableForms,
    problems: Problems,
    rosters: Mapping[str, Gathered] | None = None,
) -> Composed:
    """The document that a plan makes, as ``compose_document`` does, and the decision with which it goes."""
    context = Context(
        plan, profile, _own_wording(plan, wording, problems), problems, facts_of(plan), table_forms, rosters or {}
    )
    note_attached(context)
    decided = decision_of(context, _sizes(plan, profile, problems))
    decision, mentioned = decided if decided is not None else (None, None)
    numbering = Numbering(context)
    return Composed(_document(context, default_outline, numbering, mentioned), decision, context, numbering)


def _document(
    context: Context, default_outline: tuple[OutlineSection, ...], numbering: Numbering, elsewhere: Settling | None
) -> Document:
    """The plan's document; ``elsewhere`` is what the decision mentions."""
    plan, profile, problems = context.plan, context.profile, context.problems
    drafts = outline_drafts(plan.outline or default_outline, context, optional=not plan.outline)
    drafts = with_parts_listed(drafts, context, optional=not plan.outline)
    drafts = numbering.number(drafts)
    supplements = annex_drafts(context, numbering)
    settling = Settling(context, numbering)
    title = title_block(context, settling)
    bases = legal_bases(context, settling)
    led_in = opening(context, settling)
    body = settling.blocks(drafts)
    closing = closing_paragraphs(context, settling)
    attachments = attachment_notes(context, settling)
    body, closing = marked_end(body, closing, profile)
    note_wide(body, context)
    end = sign_off(context, settling)
    annexes = annexes_of(context, settling, supplements)
    _note_unused(context, [settling, *([elsewhere] if elsewhere else [])])
    return Document(
        profile=str(profile.id),
        sizes=_sizes(plan, profile, problems),
        properties=_properties(context, collapse_spaces(text_of(title.subject[0].content))),
        letterhead=letterhead(context),
        title=title,
        bases=bases,
        opening=led_in,
        body=body,
        closing=closing,
        attachments=attachments,
        sign_off=end,
        annexes=annexes,
    )


def _sizes(plan: Plan, profile: Profile, problems: Problems) -> str:
    """The set of font sizes that the plan asks for, if the form has it; else the form's own choice (bộ cỡ chữ)."""
    if plan.sizes is not None and plan.sizes in profile.sizes.sets:
        return str(plan.sizes)
    if plan.sizes is not None:
        problems.add("PD104", plan.where("sizes"), found=plan.sizes, choices=", ".join(profile.sizes.sets))
    return str(profile.sizes.default)


def _own_wording(plan: Plan, wording: Wording, problems: Problems) -> Wording:
    own = {}
    for name, text in plan.wording.items():
        if name in wording:
            own[str(name)] = (str(text), plan.where("wording", str(name)))
        else:
            near = ", ".join(closest(name, wording.texts))
            problems.add("PD810", plan.key_place("wording", str(name)), name=name, near=near)
    return wording.replaced(own) if own else wording


def _properties(context: Context, subject: str) -> Properties:
    plan = context.plan
    return Properties(
        title=f"{kind_word(context)} {subject}",
        subject=subject,
        creator=str(plan.issuer.name),
        language=str(context.profile.language),
        date=plan.date.earliest() or datetime.date(plan.period.start, 1, 1),
    )


_SHOWN_IN_BLOCKS = (
    "targets",
    "programmes",
    "sending",
    "training",
    "statistics",
    "tasks",
    "milestones",
    "responsibilities",
    "budget",
    "estimates",
    "quotas",
    "reporting",
    "frames",
    "schedules",
)
"""Keys of the plan whose facts nobody sees unless a block shows them."""
_BLOCKS = {"frames": "frame", "schedules": "schedule", "estimates": "estimate", "quotas": "quota"}
"""The kinds of the blocks that are not called as the keys that they show."""


def _note_unused(context: Context, settlings: list[Settling]) -> None:
    """Notes references and annexes that are never named, and facts that no block shows."""
    plan, problems = context.plan, context.problems
    cited = {name for settling in settlings for name in settling.cited}
    referred = {name for settling in settlings for name in settling.referred}
    amending = {name for reference in plan.references.values() for name in reference.amended_by}
    for name, reference in plan.references.items():
        mistaken = any(problem.code == "PD301" and problem.value("near") == name for problem in problems)
        if name not in cited | amending and not mistaken:
            problems.add("PD302", reference.written_at, id=name)
    for name, annex in plan.annexes.items():
        if name not in referred:
            problems.add("PD503", annex.written_at, id=name)
    for key in _SHOWN_IN_BLOCKS:
        if getattr(plan, key) and key not in context.shown:
            problems.add("PD507", plan.key_place(key), key=key, kind=_BLOCKS.get(key, key))
    for part in ("purposes", "requirements", "viewpoints", "general"):
        seen = {"goals", f"goals.{part}"} & context.shown
        if plan.goals is not None and getattr(plan.goals, part) and not seen:
            problems.add("PD507", plan.goals.key_place(part), key=f"goals.{part}", kind="goals")
