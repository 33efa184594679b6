"""A list of people as a document of its own (danh sách thành tệp riêng): each layout on pages of its own."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from plandocs.composing.annex_pages import orientation_for
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces, made
from plandocs.composing.finishing import in_capitals
from plandocs.composing.numbering import Numbering
from plandocs.composing.people import roster_drafts
from plandocs.composing.settling import Settling
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Annex, Document, Properties, TitleBlock
from plandocs.document.inlines import text_of
from plandocs.document.origin import Origin
from plandocs.spec.outline import RosterBlock

_NOWHERE = Place("")
_NO_DATE = datetime.date(1980, 1, 1)
"""The date of a file that has none of its own: that of the parts of its archive."""


def compose_roster(context: Context, blocks: Sequence[RosterBlock], title: str | None = None) -> Document:
    """The document of a list: an annex without number for each block that has something to show (danh sách).

    ``title`` stands over the first in the place of the form's own words.
    """
    numbering = Numbering(context)
    settling = Settling(context, numbering)
    annexes: list[Annex] = []
    for block in blocks:
        drafts = numbering.number(roster_drafts(block, context))
        if drafts:
            words = made(title, _NOWHERE) if title and not annexes else None
            annexes.append(_annex(context, settling, block, words, drafts))
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


def _annex(
    context: Context, settling: Settling, block: RosterBlock, words: Pieces | None, drafts: list[Draft]
) -> Annex:
    place = block.written_at
    named = words or context.fill(f"roster.title.{block.layout.value}", place)
    title = settling.paragraph(named, Role.ANNEX_TITLE, Origin(place))
    blocks = settling.blocks(drafts)
    return Annex(
        block.layout.value,
        text_of(title.content),
        None,
        Paragraph(Role.ANNEX_TITLE, in_capitals(title.content), origin=title.origin),
        (),
        blocks,
        orientation_for(blocks, context),
        Origin(place),
    )
