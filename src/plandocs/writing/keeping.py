"""What stays on the page of what follows it (giữ với đoạn sau): nodes of the document, rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from plandocs.document.blocks import Block, Paragraph, Role, Section
from plandocs.document.document import Document, walk
from plandocs.document.inlines import Inline, text_of
from plandocs.document.tables import Listed, RowKind, Table
from plandocs.writing.frame import Frame


def kept_with_next(document: Document, frame: Frame) -> frozenset[int]:
    """The identities of the nodes that must stand on one page with what follows.

    Those are the end of the text where a sign-off follows, so that the signature never stands alone on a page (its
    last node, and the one before when the last takes a single line), the end of a table that is signed, whatever leads
    to a table, and words that end with a colon.
    """
    nodes = list(_nodes(document))
    kept = _end(nodes, frame) if document.sign_off is not None else []
    for text in (nodes, *(list(walk(annex.blocks)) for annex in document.annexes)):
        kept += [*_above_tables(text), *_lead_ins(text)]
    return frozenset(map(id, kept))


def held_rows(node: Table) -> frozenset[int]:
    """The rows that stay on the page of the row above, counted below the head.

    Those are the first row of a group, rows whose cells are one with those above, and a total at the end.
    """
    held: set[int] = set()
    number = 0
    for one in node.rows:
        number += len(one.rows) if isinstance(one, Listed) else 1
        if not isinstance(one, Listed) and one.kind is RowKind.GROUP:
            held.add(number)
    last = node.rows[-1] if node.rows else None
    if last is not None and not isinstance(last, Listed) and last.kind is RowKind.TOTAL:
        held.add(number - 1)
    held.update(row for area in node.merged for row in range(area.top + 1, area.bottom + 1))
    return frozenset(held & set(range(1, number)))


def last_of_text(document: Document) -> Block | None:
    """The last node above the sign-off (đoạn cuối): what stays with the signature follows from how long it is."""
    nodes = list(_nodes(document)) if document.sign_off is not None else []
    return nodes[-1] if nodes else None


def is_short(node: Block, frame: Frame) -> bool:
    """Whether the words of a node take a single line."""
    return frame.faces[Role.BODY].width(text_of(_content(node))) < frame.width


def _end(nodes: list[Block], frame: Frame) -> list[Block]:
    return nodes[-2:] if nodes and is_short(nodes[-1], frame) else nodes[-1:]


def _lead_ins(nodes: list[Block]) -> Iterator[Block]:
    return (node for node in nodes if text_of(_content(node)).endswith(":"))


def _above_tables(nodes: list[Block]) -> Iterator[Block]:
    """What stands right above a table, and the few lines between it and its heading."""
    for position, node in enumerate(nodes):
        if isinstance(node, Table) and not node.ruled:
            yield from _above_signers(nodes[:position])
        elif isinstance(node, Table):
            above = list(takewhile(lambda one: isinstance(one, Paragraph), reversed(nodes[:position][-_MOST_LINES:])))
            headed = position > len(above) and isinstance(nodes[position - len(above) - 1], Section)
            yield from above if headed else nodes[:position][-1:]


def _above_signers(nodes: list[Block]) -> Iterator[Block]:
    """The end of the table that is signed, and the words between: a signature never stands alone on a page."""
    for node in reversed(nodes[-_MOST_LINES:]):
        yield node
        if not isinstance(node, Paragraph):
            return


_MOST_LINES = 6
"""Lines about a table that stay with it: whose it is, when, where."""


def _nodes(document: Document) -> Iterator[Block]:
    yield from document.bases
    yield from document.opening
    yield from walk(document.body)
    yield from document.closing
    yield from document.attachments


def _content(node: Block) -> tuple[Inline, ...]:
    if isinstance(node, Section):
        return (*node.heading, *node.tail)
    return () if isinstance(node, Table) else node.content
