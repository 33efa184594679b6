"""The paragraphs of the finished document (đoạn văn), whatever they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from plandocs.checking.subject import Subject
from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.document import Annex, Document
from plandocs.document.inlines import Footnote, Inline, pieces, text_of
from plandocs.document.origin import Origin
from plandocs.document.tables import Table


class PassageKind(StrEnum):
    """What a passage is (loại đoạn)."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Passage:
    """One stretch of running text (đoạn): its words without footnotes, its mark, and where it stands.

    ``sections`` are those around it, the outermost first; a heading's own is the last. ``role`` is a paragraph's.
    """

    kind: PassageKind
    text: str
    mark: str
    content: tuple[Inline, ...]
    origin: Origin
    sections: tuple[Section, ...] = ()
    annex: Annex | None = None
    role: Role | None = None


def passages(subject: Subject) -> tuple[Passage, ...]:
    """The passages of the plan's document from head to foot; rows of people are left out."""
    return tuple(passages_of(subject.document))


def body_passages(subject: Subject) -> tuple[Passage, ...]:
    """The passages of the body and of the annexes: no letterhead, no legal bases, no sign-off."""
    document = subject.document
    return tuple(chain(_blocks(document.body, (), None), *(_annex(annex) for annex in document.annexes)))


def passages_of(document: Document) -> Iterator[Passage]:
    """The passages of a document from head to foot."""
    head, title, end = document.letterhead, document.title, document.sign_off
    if head is not None:
        names = (*head.parent, *head.issuer, head.star, head.national_name, head.motto)
        yield from _paragraphs((*names, head.number, head.draft_mark, head.place_date))
    yield from _paragraphs((title.document_type, *title.subject, *title.attached, title.mark))
    yield from _paragraphs((*document.bases, *document.opening))
    yield from _blocks(document.body, (), None)
    yield from _paragraphs((*document.closing, *document.attachments))
    if end is not None:
        yield from _paragraphs((end.recipients_label, *end.recipients, *end.authority, end.signer))
    for annex in document.annexes:
        yield from _annex(annex)


def _annex(annex: Annex) -> Iterator[Passage]:
    yield from _paragraphs(annex.head, annex=annex)
    yield from _blocks(annex.blocks, (), annex)


def _paragraphs(
    paragraphs: Iterable[Paragraph | None], sections: tuple[Section, ...] = (), annex: Annex | None = None
) -> Iterator[Passage]:
    for one in paragraphs:
        if one is not None:
            yield from _with_notes(PassageKind.PARAGRAPH, one.mark, one.content, one.origin, sections, annex, one.role)


def _blocks(blocks: Iterable[Block], sections: tuple[Section, ...], annex: Annex | None) -> Iterator[Passage]:
    for block in blocks:
        if isinstance(block, Section):
            inside = (*sections, block)
            words = (*block.heading, *block.tail)
            yield from _with_notes(PassageKind.HEADING, block.mark, words, block.origin, inside, annex)
            yield from _blocks(block.blocks, inside, annex)
        elif isinstance(block, ListItem):
            yield from _with_notes(PassageKind.ITEM, block.mark, block.content, block.origin, sections, annex)
            yield from _blocks(block.children, sections, annex)
        elif isinstance(block, Paragraph):
            yield from _paragraphs((block,), sections, annex)
        else:
            yield from _cells(block, sections, annex)


def _cells(table: Table, sections: tuple[Section, ...], annex: Annex | None) -> Iterator[Passage]:
    for row in (*table.head, *table.typed_rows()):
        for cell in row.cells:
            if cell.content:
                yield from _with_notes(PassageKind.CELL, "", cell.content, cell.origin, sections, annex)


def _with_notes(
    kind: PassageKind,
    mark: str,
    content: tuple[Inline, ...],
    origin: Origin,
    sections: tuple[Section, ...],
    annex: Annex | None,
    role: Role | None = None,
) -> Iterator[Passage]:
    """A passage, then its footnotes."""
    yield Passage(kind, text_of(content), mark, content, origin, sections, annex, role)
    for piece in pieces(content):
        if isinstance(piece, Footnote):
            yield Passage(
                PassageKind.FOOTNOTE, text_of(piece.content), "", piece.content, piece.origin, sections, annex
            )
