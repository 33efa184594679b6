"""Pieces of a paragraph, and its words."""

from __future__ import annotations

from plandocs.document.inlines import Blank, Citation, CrossReference, Footnote, Run, pieces, text_of

NOTE = Footnote(1, (Run("ghi chú"),))
CONTENT = (
    Run("Theo "),
    Citation("qd", "full", (Run("Quyết định số"), Blank(3), Run("/QĐ"), NOTE)),
    Run(", "),
    CrossReference("duties", (Run("Mục "), Run("III", bold=True))),
)


def test_the_pieces_of_citations_and_references_are_included():
    assert list(pieces(CONTENT)) == [
        Run("Theo "),
        Run("Quyết định số"),
        Blank(3),
        Run("/QĐ"),
        NOTE,
        Run(", "),
        Run("Mục "),
        Run("III", bold=True),
    ]


def test_citations_inside_references_too():
    nested = (CrossReference("a", (Citation("b", "short", (Run("c"),)),)),)
    assert list(pieces(nested)) == [Run("c")]


def test_the_words_without_notes():
    assert text_of(CONTENT) == "Theo Quyết định số\u00a0\u00a0\u00a0/QĐ, Mục III"
    assert text_of(()) == ""
