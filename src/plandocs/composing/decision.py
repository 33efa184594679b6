"""The decision that issues or approves the plan (quyết định; NĐ30, Phụ lục III, Mẫu 1.3), from the same facts."""

from __future__ import annotations

import datetime
from dataclasses import replace

from plandocs.composing.attached import authority, decision_date, decision_form, decision_symbol
from plandocs.composing.bases import legal_bases
from plandocs.composing.citations import date_pieces, number_pieces
from plandocs.composing.closing import with_end_mark
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import CiteMark, Pieces, made, words
from plandocs.composing.letterhead import letterhead
from plandocs.composing.numbering import Numbering
from plandocs.composing.prose import prose
from plandocs.composing.settling import Settling
from plandocs.composing.sign_off import sign_off
from plandocs.composing.title import kind_word, subject_in_prose, title_of
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Document, Properties
from plandocs.document.inlines import Run, text_of
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.attached import AttachedTo, Decision, Proposal
from plandocs.spec.plan import Plan
from plandocs.spec.recipients import Recipient
from plandocs.vietnamese.text import capitalise_first, collapse_spaces

_WHO = 3
"""The article that says who carries the decision out."""


def decision_of(context: Context, sizes: str) -> tuple[Document, Settling] | None:
    """The decision, and what it mentions; None where the plan wants none, or its form knows none."""
    attached = context.plan.attached_to
    decision = attached.decision if attached is not None else None
    if attached is None or decision is None:
        return None
    form = decision_form(context)
    if form is None:
        return None
    if not decision.bases:
        context.problems.add("PD530", decision.written_at)
    if decision.signature is None and context.plan.signature is None:
        context.problems.add("PD102", decision.written_at, key="signature")
    own = replace(context, plan=_as_decision(context, attached, decision))
    settling = Settling(own, Numbering(own))
    here = decision.written_at
    title = title_of(own, str(form.name), here, settling.content(_subject(own, attached, decision), counts=False))
    subject = collapse_spaces(text_of(title.subject[0].content))
    bases = (_authority(context.plan), *legal_bases(own, settling, followed=decision.proposal is not None))
    led_in = (*_proposal(own, settling, decision.proposal), _decides(own, here))
    articles = _articles(own, settling, attached, decision)
    if own.profile.end_mark is not None:
        articles = (*articles[:-1], with_end_mark(articles[-1], str(own.profile.end_mark)))
    date, _ = decision_date(context.plan)
    document = Document(
        profile=str(own.profile.id),
        sizes=sizes,
        properties=Properties(
            title=f"{form.word} {subject}",
            subject=subject,
            creator=str(own.plan.issuer.name),
            language=str(own.profile.language),
            date=date.earliest() or datetime.date(context.plan.period.start, 1, 1),
        ),
        letterhead=letterhead(own),
        title=title,
        bases=bases,
        opening=led_in,
        body=articles,
        closing=(),
        attachments=(),
        sign_off=sign_off(own, settling),
    )
    return document, settling


def _as_decision(context: Context, attached: AttachedTo, decision: Decision) -> Plan:
    """The plan's facts with those of the decision in their places: number, date, bases, recipients, signature."""
    plan, here = context.plan, decision.written_at
    signed = decision if decision.signature is not None else plan
    recipients = (_those_who_act(context, decision), *decision.recipients)
    return plan.taking(
        {
            "attached_to": (None, here),
            "number": (attached.number, attached.where("number")),
            "symbol": decision_symbol(context, attached),
            "date": decision_date(plan),
            "bases": (decision.bases, decision.where("bases")),
            "follows": ((), here),
            "recipients": (recipients, decision.where("recipients")),
            "archive": (decision.archive, decision.where("archive")),
            "signature": (signed.signature, signed.where("signature")),
        }
    )


def _those_who_act(context: Context, decision: Decision) -> Recipient:
    """The first line of the recipients, "Như Điều 3" (NĐ30, Phụ lục III, Mẫu 1.3)."""
    place = decision.where("implementers")
    line = words(context.fill("decision.recipients", place, number=str(_WHO)))
    return Recipient.model_validate(Text(line, place))


def _subject(context: Context, attached: AttachedTo, decision: Decision) -> Pieces:
    """What the decision is about: the author's words, or made of the plan's (trích yếu)."""
    if decision.subject is not None:
        return prose(decision.subject, context)
    return _act(context, "decision.subject", attached, decision)


def _act(context: Context, phrase: str, attached: AttachedTo, decision: Decision) -> Pieces:
    """A phrase in which the decision issues or approves the plan."""
    place = decision.written_at
    verb = words(context.fill(f"decision.verb.{attached.act.value}", place))
    plan = {"type": made(kind_word(context), place), "subject": subject_in_prose(context)}
    return context.fill(phrase, place, verb=capitalise_first(verb), **plan)


def _authority(plan: Plan) -> Paragraph:
    name, place = authority(plan)
    return Paragraph(Role.AUTHORITY, (Run(name.upper(), origin=Origin(place)),), origin=Origin(place))


def _proposal(context: Context, settling: Settling, proposal: Proposal | None) -> tuple[Paragraph, ...]:
    """Who proposes the decision, the last line above it (theo đề nghị)."""
    if proposal is None:
        return ()
    place = proposal.written_at
    pieces = context.fill(
        "decision.proposal",
        place,
        by=prose(proposal.by, context),
        type=str(proposal.type) if proposal.number is not None or proposal.date is not None else None,
        number=number_pieces(context, proposal.number, proposal.where("number")),
        date=date_pieces(context, proposal.date, proposal.where("date")) if proposal.date is not None else None,
    )
    form = context.profile.legal_bases
    content = (*settling.content(pieces), Run(str(form.last), origin=Origin(place)))
    return (Paragraph(Role.LEGAL_BASIS, content, str(form.mark or ""), Origin(place)),)


def _decides(context: Context, place: Place) -> Paragraph:
    word = words(context.fill("decision.decides", place))
    return Paragraph(Role.DECIDES, (Run(word, origin=Origin(place, "decision.decides")),), origin=Origin(place))


def _articles(context: Context, settling: Settling, attached: AttachedTo, decision: Decision) -> tuple[Paragraph, ...]:
    """What is decided, from when on, and who carries it out (Điều 1, 2, 3)."""
    here, who = decision.written_at, decision.implementers
    texts: tuple[tuple[Pieces, Place], ...] = (
        (_act(context, "decision.act", attached, decision), here),
        (context.fill("decision.in_force", here, replaced=_replaced(context, decision)), here),
        (context.fill("decision.implementers", who.place, implementers=prose(who, context)), who.place),
    )
    return tuple(
        _article(context, settling, number, pieces, place) for number, (pieces, place) in enumerate(texts, start=1)
    )


def _article(context: Context, settling: Settling, number: int, pieces: Pieces, place: Place) -> Paragraph:
    label = words(context.fill("decision.article", place, number=str(number)))
    first, *rest = settling.content(pieces, abbreviate=True)
    if isinstance(first, Run):
        first = replace(first, text=capitalise_first(first.text))
    origin = Origin(place, "decision.article")
    content = (Run(label, bold=True, origin=origin), Run(" ", origin=origin), first, *rest)
    return Paragraph(Role.BODY, content, origin=Origin(place))


def _replaced(context: Context, decision: Decision) -> Pieces:
    """The documents that the decision takes the place of; unknown ones are noted and left out."""
    cited: list[Pieces] = []
    for position, name in enumerate(decision.replaces):
        place = decision.where("replaces", position)
        if context.reference(name, place) is not None:
            cited.append((CiteMark(name, "", bold=False, italic=False, origin=Origin(place)),))
    return joined(cited, decision.where("replaces"))
