"""Statements (ý) into drafts: points with points below them."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Point, Points
from plandocs.composing.prose import check_start, paragraphs, prose
from plandocs.document.origin import Origin
from plandocs.sources.located import Text
from plandocs.spec.outline import ListBlock
from plandocs.spec.statements import Marks, Punctuation, Statement


def point(statement: Statement, context: Context) -> Point:
    """A statement and those below it (một ý)."""
    check_start(statement.text, context)
    below = points(statement.items, context, statement.marks, statement.punctuation)
    children: list[Draft] = [below] if below.items else []
    return Point(prose(statement.text, context), Origin(statement.text.place), children, statement.id or "")


def points(
    statements: Sequence[Statement],
    context: Context,
    marks: Marks = Marks.AUTO,
    punctuation: Punctuation = Punctuation.AUTO,
) -> Points:
    """Statements as a list (danh sách ý)."""
    return Points([point(statement, context) for statement in statements], marks, punctuation)


def points_of(made: list[Point], block: ListBlock) -> list[Draft]:
    """What a block has made as its list; a paragraph where that is a single one (danh sách của khối)."""
    listed = Points(made, block.marks, block.punctuation)
    return [listed] if block.lead is not None and made else listed_or_plain(listed)


def listed_or_plain(listed: Points) -> list[Draft]:
    """A list that becomes a paragraph when it has one member and nobody asked for its mark."""
    listed.plain_if_single = listed.marks is Marks.AUTO
    return [listed] if listed.items else []


def text_paragraphs(text: Text, context: Context) -> list[Draft]:
    """A text as its paragraphs (các đoạn văn)."""
    drafts: list[Draft] = []
    for part in paragraphs(text):
        check_start(part, context)
        drafts.append(Para(prose(part, context), Origin(part.place)))
    return drafts
