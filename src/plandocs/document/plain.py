"""The document as readable text (bản chữ), line by line with the origin of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.document.blocks import Block, ListItem, Paragraph, Section
from plandocs.document.document import Document
from plandocs.document.inlines import Footnote, Inline, pieces
from plandocs.document.origin import Origin
from plandocs.document.tables import Listed, Table

_INDENT = "  "
_SIDES = " | "


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text and where its words come from (dòng)."""

    text: str
    origin: Origin


def plain_lines(document: Document) -> Iterator[Line]:
    """The lines of a document from head to foot; footnotes stand in brackets at their mark."""
    head, title = document.letterhead, document.title
    if head is not None:
        names = (*head.parent, *head.issuer, head.star, head.national_name, head.motto)
        yield from _lines((*names, head.number, head.draft_mark, head.place_date))
    yield from _lines((title.document_type, *title.subject, *title.attached, title.mark))
    yield from _lines((*document.bases, *document.opening))
    yield from _blocks(document.body, 0)
    yield from _lines((*document.closing, *document.attachments))
    end = document.sign_off
    if end is not None:
        yield from _lines((end.recipients_label, *end.recipients, *end.authority, end.signer))
    for annex in document.annexes:
        yield from _lines(annex.head)
        yield from _blocks(annex.blocks, 0)


def _lines(paragraphs: Iterable[Paragraph | None]) -> Iterator[Line]:
    return (_line(paragraph) for paragraph in paragraphs if paragraph is not None)


def _line(paragraph: Paragraph, indent: str = "") -> Line:
    return Line(indent + _marked(paragraph.mark, paragraph.content), paragraph.origin)


def _marked(mark: str, content: Iterable[Inline]) -> str:
    return f"{mark} {written(content)}" if mark else written(content)


def written(content: Iterable[Inline]) -> str:
    """Words with footnotes in brackets, no-break spaces as they are."""
    return "".join(
        f"[{piece.number}: {written(piece.content)}]" if isinstance(piece, Footnote) else piece.text
        for piece in pieces(content)
    )


def _blocks(blocks: Iterable[Block], depth: int) -> Iterator[Line]:
    indent = _INDENT * depth
    for block in blocks:
        if isinstance(block, Section):
            yield Line(indent + _marked(block.mark, (*block.heading, *block.tail)), block.origin)
            yield from _blocks(block.blocks, depth + 1)
        elif isinstance(block, ListItem):
            yield Line(indent + _marked(block.mark, block.content), block.origin)
            yield from _blocks(block.children, depth + 1)
        elif isinstance(block, Paragraph):
            yield _line(block, indent)
        else:
            yield from _table(block, indent)


def _table(table: Table, indent: str) -> Iterator[Line]:
    for row in (*table.head, *table.rows):
        if isinstance(row, Listed):
            lines = (Line(indent + _SIDES.join(cells), row.origin(number)) for number, cells in enumerate(row.rows))
            yield from lines
        else:
            texts = (written(cell.content) for cell in row.cells)
            sides = _SIDES.join(texts if table.ruled else (text.replace("\n", " ") for text in texts))
            yield Line(indent + sides, row.cells[0].origin)
