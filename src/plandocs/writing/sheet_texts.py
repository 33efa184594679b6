"""The words of an annex as rows of a sheet (các dòng chữ): one row for each paragraph, point and heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.inlines import Footnote, Inline, Run, pieces, text_of
from plandocs.document.tables import Table
from plandocs.writing.blocks import heading_role
from plandocs.writing.setting import Notes


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of words over the whole width of a sheet (dòng chữ)."""

    role: Role
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text of one emphasis (đoạn chữ); ``raised`` for the number of a note."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False


def text_row(node: Paragraph) -> TextRow:
    """A paragraph as a row, its mark before its words."""
    return TextRow(node.role, (*_marked(node.mark), *node.content))


def flattened(blocks: Iterable[Block]) -> Iterator[TextRow | Table]:
    """Blocks in order as rows of words and tables, those inside sections and points included."""
    for block in blocks:
        match block:
            case Table() if not block.ruled:
                yield _side_by_side(block)
            case Table():
                yield block
            case Paragraph():
                yield text_row(block)
            case ListItem():
                yield TextRow(Role.ITEM, (*_marked(block.mark), *block.content))
                yield from flattened(block.children)
            case Section():
                yield from _heading(block)
                yield from flattened(block.blocks)


_APART = "\u2003" * 6
"""What parts the titles of those who sign, which stand in one cell."""


def _side_by_side(node: Table) -> TextRow:
    """Those who sign, in one row; a sheet has room below it for their names."""
    titles = (text_of(cell.content[:1]) for row in node.typed_rows() for cell in row.cells if cell.content)
    return TextRow(Role.TABLE_NOTE, (Run(_APART.join(titles), bold=True),))


def _heading(node: Section) -> Iterator[TextRow]:
    if node.level == 0:
        yield from ([TextRow(Role.PART_LABEL, (Run(node.mark),))] if node.mark else [])
        yield TextRow(Role.PART_TITLE, node.heading)
    elif node.run_in:
        bold = tuple(replace(one, bold=True) if isinstance(one, Run) else one for one in pieces(node.heading))
        role = Role.ITEM if node.mark else Role.BODY
        yield TextRow(role, (*_marked(node.mark, bold=True), *bold, *node.tail))
    else:
        yield TextRow(heading_role(node), (*_marked(node.mark), *node.heading))


def _marked(mark: str, *, bold: bool = False) -> tuple[Inline, ...]:
    return (Run(f"{mark} ", bold=bold),) if mark else ()


def fragments(content: Iterable[Inline], notes: Notes) -> list[Fragment]:
    """The words of a paragraph by emphasis; its footnotes are kept, and stand in it as "(1)"."""
    found: list[Fragment] = []
    for piece in pieces(content):
        one = _fragment(piece, notes)
        if found and replace(found[-1], text=one.text) == one:
            found[-1] = replace(one, text=found[-1].text + one.text)
        elif one.text:
            found.append(one)
    return found


def _fragment(piece: Inline, notes: Notes) -> Fragment:
    match piece:
        case Footnote():
            return Fragment(f"({notes.take(piece)})", raised=True)
        case Run():
            return Fragment(piece.text, piece.bold, piece.italic)
        case _:
            return Fragment(getattr(piece, "text", ""))


def note_row(number: int, note: Footnote) -> TextRow:
    """A note under the text (chú thích): "(1) …"."""
    return TextRow(Role.TABLE_NOTE, (Run(f"({number}) "), *note.content))
