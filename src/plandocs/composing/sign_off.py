"""Recipients and signature (nơi nhận, chữ ký; NĐ30, Phụ lục I, 1.II.7 and 1.II.9)."""

from __future__ import annotations

from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Pieces, made
from plandocs.composing.settling import Settling
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import SignOff
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.spec.recipients import Recipient
from plandocs.spec.signature import Signature
from plandocs.vietnamese.numerals import format_padded


def sign_off(context: Context, settling: Settling) -> SignOff | None:
    """What stands under the text (phần cuối); nothing under a plan that is attached to a decision."""
    form, plan = context.profile.recipients, context.plan
    if plan.attached_to is not None or plan.signature is None:
        return None
    here = plan.where("recipients")
    label = Paragraph(Role.RECIPIENTS_LABEL, (Run(str(form.label), origin=Origin(here)),), origin=Origin(here))
    signature = plan.signature
    authority = _authority(context, signature)
    return SignOff(label, _recipients(context, settling), authority, _signer(signature), Origin(here))


def _recipients(context: Context, settling: Settling) -> tuple[Paragraph, ...]:
    form, archive = context.profile.recipients, context.plan.archive
    lines = [(_recipient(recipient, context), recipient.written_at) for recipient in context.plan.recipients]
    if archive is not None:
        place = archive.written_at
        text = str(form.archive if archive.copies is None else form.archive_copies)
        copies = format_padded(archive.copies) if archive.copies is not None else ""
        lines.append((made(text.format(unit=archive.unit, copies=copies), place), place))
    done: list[Paragraph] = []
    for position, (pieces, place) in enumerate(lines, start=1):
        end = str(form.last) if position == len(lines) else str(form.end)
        content = (*settling.content(pieces), Run(end, origin=Origin(place)))
        done.append(Paragraph(Role.RECIPIENT, content, str(form.mark).rstrip(), Origin(place)))
    return tuple(done)


def _recipient(recipient: Recipient, context: Context) -> Pieces:
    place = recipient.written_at
    names = [context.short_name(one, recipient.where("to", position)) for position, one in enumerate(recipient.to)]
    to = joined(names, place, "; ")
    if recipient.purpose is None:
        return to
    return to + context.fill("purpose", place, purpose=str(recipient.purpose))


def _authority(context: Context, signature: Signature) -> tuple[Paragraph, ...]:
    """The lines of authority: "TM. …", "KT. …", the position (quyền hạn, chức vụ)."""
    form = context.profile.signature
    lines = [
        (str(getattr(form, key)).format(name=getattr(signature, key)), signature.where(key))
        for key in ("on_behalf_of", "deputising_for", "by_order_of", "by_mandate_of")
        if getattr(signature, key) is not None
    ]
    position = str(signature.position)
    if signature.acting:
        position = str(form.acting).format(name=position)
    lines.append((position, signature.where("position")))
    *above, last = lines
    return (
        *(_authority_line(line, place, Role.SIGNING_AUTHORITY) for line, place in above),
        _authority_line(*last, Role.SIGNING_POSITION),
    )


def _authority_line(line: str, place: Place, role: Role) -> Paragraph:
    return Paragraph(role, (Run(line.upper(), origin=Origin(place)),), origin=Origin(place))


def _signer(signature: Signature) -> Paragraph:
    place = signature.where("name")
    content = (Run(str(signature.name), origin=Origin(place)),) if signature.name else ()
    return Paragraph(Role.SIGNER_NAME, content, origin=Origin(place))
