"""A list of people as a document of its own (danh sách thành tệp riêng): each layout on pages of its own."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import beginning, made
from plandocs.composing.lone_annexes import lone_annex, lone_document
from plandocs.composing.numbering import Numbering
from plandocs.composing.people import roster_drafts
from plandocs.composing.settling import Settling
from plandocs.diagnostics.place import Place
from plandocs.document.document import Annex, Document
from plandocs.spec.outline import RosterBlock

_NOWHERE = Place("")


def compose_roster(context: Context, blocks: Sequence[RosterBlock], title: str | None = None) -> Document:
    """The document of a list: an annex without number for each block that has something to show (danh sách).

    ``title`` stands over the first in the place of the form's own words.
    """
    numbering = Numbering(context)
    settling = Settling(context, numbering)
    annexes: list[Annex] = []
    for block in blocks:
        drafts = numbering.number(beginning(roster_drafts(block, context)))
        if drafts:
            words = made(title, _NOWHERE) if title and not annexes else None
            named = words or context.fill(f"roster.title.{block.layout.value}", block.written_at)
            annexes.append(lone_annex(block.layout.value, named, drafts, context, settling, block.written_at))
    return lone_document(annexes, context)
