"""How the text ends (lời kết, văn bản đính kèm)."""

from __future__ import annotations

from dataclasses import replace

from plandocs.composing.citations import full_form
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Pieces, made
from plandocs.composing.prose import paragraphs, prose
from plandocs.composing.settling import Settling
from plandocs.composing.title import issuer_in_prose, kind_word, subject_in_prose
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.closing import Closing


def closing_paragraphs(context: Context, settling: Settling) -> tuple[Paragraph, ...]:
    """The closing paragraph or paragraphs, without the end mark (lời kết)."""
    closing = context.plan.closing
    if closing is None:
        return ()
    if closing.text is not None:
        parts = [(prose(part, context), part.place) for part in paragraphs(closing.text)]
    else:
        parts = [(_made(closing, context), closing.written_at)]
    return tuple(settling.paragraph(pieces, Role.CLOSING, Origin(place)) for pieces, place in parts)


def _made(closing: Closing, context: Context) -> Pieces:
    place = closing.written_at
    addressees = _or_wording(closing.addressees, "closing.addressees", context, closing)
    issuer = issuer_in_prose(context)
    subject = prose(closing.subject, context) if closing.subject else subject_in_prose(context)
    sentences: list[Pieces] = []
    if closing.reminder:
        verb = made(closing.verb, place) if closing.verb is not None else context.fill("closing.verb", place)
        sentences.append(context.fill("closing.reminder", place, type=kind_word(context), subject=subject))
        sentences.append(context.fill("closing.request", place, issuer=issuer, verb=verb, addressees=addressees))
    if closing.contact is not None or closing.via is not None:
        contact = context.bodies_within((closing.contact,), closing.where("contact")) if closing.contact else issuer
        via = context.bodies_within((closing.via,), closing.where("via")) if closing.via else None
        sentences.append(context.fill("closing.difficulty", place, addressees=addressees, contact=contact, via=via))
    return joined(sentences, place, " ")


def _or_wording(given: Text | None, name: str, context: Context, closing: Closing) -> Pieces:
    return prose(given, context) if given is not None else context.fill(name, closing.written_at)


def attachment_notes(context: Context, settling: Settling) -> tuple[Paragraph, ...]:
    """A line in brackets for each document that is sent along (văn bản đính kèm)."""
    notes: list[Paragraph] = []
    for attachment in context.plan.attachments:
        place = attachment.where("reference")
        reference = context.reference(attachment.reference, place)
        if attachment.text is not None:
            pieces = prose(attachment.text, context)
        elif reference is not None:
            cited = full_form(context, attachment.reference, reference, place, define=False)
            pieces = context.fill("attachment.note", place, document=cited)
        else:
            continue
        settling.cited.add(attachment.reference)
        notes.append(settling.paragraph(pieces, Role.ATTACHMENT_NOTE, Origin(place)))
    return tuple(notes)


def with_end_mark(paragraph: Paragraph, mark: str) -> Paragraph:
    """A paragraph whose last full stop gives way to the end mark, without a space before it (dấu ./.)."""
    content = list(paragraph.content)
    last = content[-1] if content else None
    if isinstance(last, Run):
        content[-1] = replace(last, text=last.text.rstrip(" .;"))
    return replace(paragraph, content=(*content, Run(mark, origin=paragraph.origin)))
