"""Pieces of drafts."""

from __future__ import annotations

from plandocs.composing.draft import CiteMark, NoteMark, made, words
from plandocs.diagnostics.place import Place
from plandocs.document.inlines import Blank, Run
from plandocs.document.origin import Origin

HERE = Place("plan.yaml", 3, 5)


def test_made_words_know_where_they_come_from():
    assert made("một", HERE, "opening") == (Run("một", origin=Origin(HERE, "opening")),)
    assert made("", HERE) == ()


def test_words_that_are_known_already():
    cited = CiteMark("a", "", bold=False, italic=False, origin=Origin(HERE))
    note = NoteMark(made("ghi chú", HERE), Origin(HERE))
    assert words((Run("một "), cited, Blank(2), note, Run("hai"))) == "một \u00a0\u00a0hai"
