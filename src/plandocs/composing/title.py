"""The title (tên loại, trích yếu; NĐ30, Phụ lục I, 1.II.5)."""

from __future__ import annotations

from dataclasses import replace

from plandocs.composing.attached import attached_line
from plandocs.composing.context import Context
from plandocs.composing.draft import NoteMark, Pieces, made
from plandocs.composing.prose import prose
from plandocs.composing.settling import Settling
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import TitleBlock
from plandocs.document.inlines import Inline, Run
from plandocs.document.origin import Origin
from plandocs.vietnamese.text import lower_first


def title_block(context: Context, settling: Settling) -> TitleBlock:
    """The type of document and its subject; documents named in the title do not count as cited."""
    plan = context.plan
    kind = context.profile.document_types[plan.kind.value]
    content = settling.content(prose(plan.title, context), counts=False)
    title = title_of(context, str(kind.name), plan.where("kind"), content, plan.title.place)
    return replace(title, attached=attached_line(context, settling))


def title_of(
    context: Context, name: str, here: Place, content: tuple[Inline, ...], place: Place | None = None
) -> TitleBlock:
    """A title of a type of document that is named at ``here`` and of a subject that stands at ``place``."""
    subject = Paragraph(Role.SUBJECT, content, origin=Origin(place or here))
    document_type = Paragraph(Role.DOCUMENT_TYPE, (Run(name, origin=Origin(here)),), origin=Origin(here))
    sign = context.profile.subject_mark
    mark = Paragraph(Role.SUBJECT_MARK, (Run(str(sign), origin=Origin(here)),), origin=Origin(here)) if sign else None
    return TitleBlock(document_type, (subject,), mark)


def subject_in_prose(context: Context) -> Pieces:
    """What the plan is about, as a sentence says it after "Kế hoạch" (tên gọi trong câu)."""
    plan = context.plan
    if plan.subject is not None:
        return prose(plan.subject, context)
    pieces = tuple(piece for piece in prose(plan.title, context) if not isinstance(piece, NoteMark))
    first = pieces[0] if pieces else None
    if isinstance(first, Run):
        return (Run(lower_first(first.text), first.bold, first.italic, first.origin), *pieces[1:])
    return pieces


def issuer_in_prose(context: Context) -> Pieces:
    """The issuer as a sentence names it (tên gọi trong lời văn)."""
    issuer = context.plan.issuer
    name = "short" if issuer.short is not None else "name"
    return made(str(getattr(issuer, name)), issuer.where(name))


def kind_word(context: Context) -> str:
    """The type of the document as prose names it: "Kế hoạch" (tên loại trong câu)."""
    return str(context.profile.document_types[context.plan.kind.value].word)
