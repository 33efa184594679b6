"""A document with remarks beside some of its words (ghi nhận xét vào tài liệu); all else stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from plandocs.document.blocks import Block, ListItem, Paragraph, Section
from plandocs.document.document import Annex, Document, Letterhead, SignOff, TitleBlock
from plandocs.document.inlines import Inline, Remark, Remarked
from plandocs.document.tables import Cell, Row, Table

Worded = Paragraph | ListItem | Section | Cell
"""A node that has words of its own."""
Held = TypeVar("Held", Letterhead, TitleBlock, SignOff)


def remarked(document: Document, remarks: Mapping[int, Sequence[Remark]]) -> Document:
    """The document with each node's remarks beside its words; ``remarks`` are given by the identity of the node."""
    return _Remarking(remarks).document(document)


def worded(document: Document) -> list[Worded]:
    """Every node that has words of its own (các nút có chữ), in the order of the document; its title first."""
    met: list[Worded] = []

    class _Meeting(_Remarking):
        def words(self, node: Worded, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
            met.append(node)
            return content

    _Meeting({}).document(document)
    return met


@dataclass(frozen=True)
class _Remarking:
    """The walk over a document that puts remarks beside words."""

    remarks: Mapping[int, Sequence[Remark]]

    def words(self, node: Worded, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """The words of a node with its remarks."""
        own = self.remarks.get(id(node))
        return (Remarked(tuple(own), content),) if own else content

    def document(self, document: Document) -> Document:
        title = self.parts(document.title)
        return replace(
            document,
            letterhead=self.parts(document.letterhead) if document.letterhead is not None else None,
            title=title,
            bases=self.paragraphs(document.bases),
            opening=self.paragraphs(document.opening),
            body=self.blocks(document.body),
            closing=self.paragraphs(document.closing),
            attachments=self.paragraphs(document.attachments),
            sign_off=self.parts(document.sign_off) if document.sign_off is not None else None,
            annexes=tuple(map(self.annex, document.annexes)),
        )

    def parts(self, held: Held) -> Held:
        """A part of the document that holds paragraphs, alone or several."""
        changed: dict[str, Any] = {}
        for name in type(held).__dataclass_fields__:
            value = getattr(held, name)
            if isinstance(value, Paragraph):
                changed[name] = self.paragraph(value)
            elif isinstance(value, tuple):
                changed[name] = self.paragraphs(value)
        return replace(held, **changed)

    def paragraph(self, node: Paragraph) -> Paragraph:
        return replace(node, content=self.words(node, node.content))

    def paragraphs(self, nodes: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
        return tuple(map(self.paragraph, nodes))

    def annex(self, annex: Annex) -> Annex:
        return replace(
            annex,
            label=self.paragraph(annex.label) if annex.label is not None else None,
            title=self.paragraph(annex.title),
            attached=self.paragraphs(annex.attached),
            blocks=self.blocks(annex.blocks),
        )

    def blocks(self, nodes: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(map(self.block, nodes))

    def block(self, node: Block) -> Block:
        match node:
            case Paragraph():
                return self.paragraph(node)
            case ListItem():
                return replace(node, content=self.words(node, node.content), children=self.blocks(node.children))
            case Section():
                return replace(node, heading=self.words(node, node.heading), blocks=self.blocks(node.blocks))
            case Table():
                rows = tuple(self.row(row) if isinstance(row, Row) else row for row in node.rows)
                return replace(node, head=tuple(map(self.row, node.head)), rows=rows)

    def row(self, row: Row) -> Row:
        return replace(row, cells=tuple(replace(cell, content=self.words(cell, cell.content)) for cell in row.cells))
