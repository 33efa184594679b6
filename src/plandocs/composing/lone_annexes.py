"""Annexes that are a document of their own (phụ lục đứng riêng): without a plan before them, and without numbers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from plandocs.composing.annex_pages import orientation_for
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces
from plandocs.composing.finishing import in_capitals
from plandocs.composing.settling import Settling
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Annex, Document, Properties, TitleBlock
from plandocs.document.inlines import text_of
from plandocs.document.origin import Origin

_NO_DATE = datetime.date(1980, 1, 1)
"""The date of a file that has none of its own: that of the parts of its archive."""


def lone_document(annexes: Sequence[Annex], context: Context) -> Document:
    """A document that has nothing but annexes (tài liệu chỉ có phụ lục), called as the first of them."""
    plan, profile = context.plan, context.profile
    first = text_of(annexes[0].title.content) if annexes else ""
    date = plan.date.earliest() or _NO_DATE
    return Document(
        profile=str(profile.id),
        sizes=str(plan.sizes or profile.sizes.default),
        properties=Properties(first, first, str(plan.issuer.name), str(profile.language), date),
        letterhead=None,
        title=TitleBlock(Paragraph(Role.DOCUMENT_TYPE, ()), ()),
        bases=(),
        opening=(),
        body=(),
        closing=(),
        attachments=(),
        sign_off=None,
        annexes=tuple(annexes),
    )


def lone_annex(
    name: str, title: Pieces, drafts: list[Draft], context: Context, settling: Settling, place: Place
) -> Annex:
    """An annex without a number (phụ lục không số); ``drafts`` have been numbered."""
    head = settling.paragraph(title, Role.ANNEX_TITLE, Origin(place))
    blocks = settling.blocks(drafts)
    return Annex(
        name,
        text_of(head.content),
        None,
        Paragraph(Role.ANNEX_TITLE, in_capitals(head.content), origin=head.origin),
        (),
        blocks,
        orientation_for(blocks, context),
        Origin(place),
    )
