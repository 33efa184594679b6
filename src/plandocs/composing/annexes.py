"""Annexes (phụ lục): what stands in each, and what stands above it (NĐ30, Phụ lục I, 1.III.1)."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.composing.annex_names import annex_name
from plandocs.composing.annex_pages import orientation_of
from plandocs.composing.attached import decision_date, decision_issuer, decision_symbol
from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces, beginning, made
from plandocs.composing.end_marks import last_marked
from plandocs.composing.finishing import in_capitals
from plandocs.composing.letterhead import symbol
from plandocs.composing.numbering import Numbering, Target
from plandocs.composing.outline import block_drafts, outline_drafts
from plandocs.composing.settling import Settling
from plandocs.composing.title import kind_word
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Block, Paragraph, Role
from plandocs.document.document import Annex, walk
from plandocs.document.inlines import Blank, Run, text_of
from plandocs.document.origin import Origin
from plandocs.document.tables import Table
from plandocs.spec.annexes import Annex as AnnexFact
from plandocs.vietnamese.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Supplement:
    """An annex that is being composed (phụ lục đang soạn)."""

    id: str
    fact: AnnexFact
    drafts: list[Draft]


def annex_drafts(context: Context, numbering: Numbering) -> list[Supplement]:
    """What stands in the annexes that are part of this file; one with nothing in it is noted (PD509)."""
    supplements = []
    for name, fact in context.plan.annexes.items():
        if not fact.content and not fact.sections:
            if not fact.separate:
                context.problems.add("PD509", fact.written_at, id=name)
            continue
        if fact.separate:
            context.problems.add("PD513", fact.key_place("separate"), id=name)
        drafts = [draft for block in fact.content for draft in block_drafts(block, context)]
        drafts = beginning([*drafts, *outline_drafts(fact.sections, context)])
        called = annex_name(context, name, fact.written_at)
        above = Target("", 0, None, "ref.annex", 0, called)
        supplements.append(Supplement(name, fact, numbering.number(drafts, 1, above)))
    return supplements


def annexes_of(context: Context, settling: Settling, supplements: list[Supplement]) -> tuple[Annex, ...]:
    """The annexes, finished in their order, after the main text."""
    return tuple(_annex(context, settling, one) for one in supplements)


def _annex(context: Context, settling: Settling, supplement: Supplement) -> Annex:
    fact, place = supplement.fact, supplement.fact.written_at
    label = settling.paragraph(annex_name(context, supplement.id, place), Role.ANNEX_LABEL, Origin(place))
    title = settling.paragraph(
        made(str(fact.title), fact.where("title")), Role.ANNEX_TITLE, Origin(fact.where("title"))
    )
    blocks = _ended(settling.blocks(supplement.drafts), fact, context)
    return Annex(
        supplement.id,
        text_of(label.content),
        label,
        Paragraph(Role.ANNEX_TITLE, in_capitals(title.content), origin=title.origin),
        (settling.paragraph(_attached(context, place), Role.ATTACHED_LINE, Origin(place)),),
        blocks,
        orientation_of(blocks, fact, context),
        Origin(place),
    )


def _attached(context: Context, place: Place) -> Pieces:
    """The line "(Kèm theo …)"; number and date stay blank in an electronic document (NĐ30, PL-I, 1.III.1.c)."""
    plan, attached = context.plan, context.plan.attached_to
    if attached is None:
        name, number, date, dated_at = "annex.attached", plan.number, plan.date, plan.where("date")
        sign, issuer = made(symbol(context), place), _issuer(context)
    else:
        date, dated_at = decision_date(plan)
        name, number = "annex.attached_twice", attached.number
        sign, issuer = made(*decision_symbol(context, attached)), made(*decision_issuer(plan))
    blank = (Blank(context.profile.letterhead.number_blank, Origin(place)),)
    is_open = number is None or plan.electronic
    return context.fill(
        name,
        place,
        type=kind_word(context),
        number=blank if is_open else made(f"{number:02}", place),
        symbol=sign,
        date=date_pieces(context, PartialDate() if plan.electronic else date, dated_at),
        issuer=issuer,
    )


def _issuer(context: Context) -> Pieces:
    """The issuing body in full, as the line names it."""
    issuer = context.plan.issuer
    return made(str(issuer.name), issuer.where("name"))


def _ended(blocks: tuple[Block, ...], fact: AnnexFact, context: Context) -> tuple[Block, ...]:
    """Blocks with the end mark where the form has one: after words, and after a table only where it is asked for."""
    mark = context.profile.end_mark
    ends_in_words = _ends_in_words(blocks)
    wanted = ends_in_words if fact.end_mark is None else fact.end_mark
    if mark is None or not wanted:
        return blocks
    if ends_in_words:
        return last_marked(blocks, str(mark))
    origin = Origin(fact.key_place("end_mark"))
    return (*blocks, Paragraph(Role.ANNEX_END, (Run(str(mark), origin=origin),), origin=origin))


def _ends_in_words(blocks: tuple[Block, ...]) -> bool:
    last = list(walk(blocks))[-1:]
    return bool(last) and not isinstance(last[0], Table) and getattr(last[0], "role", None) is not Role.TABLE_NOTE
