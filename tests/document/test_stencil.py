"""A node with marks is made anew for each unit; what is the same stays the same object."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Diagnostic, Severity
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import ListItem, Paragraph, Role, Section
from plandocs.document.inlines import Run
from plandocs.document.marks import Marks, Unplaceable
from plandocs.document.stencil import stencil_of
from plandocs.document.tables import Column, Listed, Table

MARKS = Marks({"name": "Qzwxja Wfjzqk"})
WORDS = {"name": "Hà Bắc"}
HERE = Place("plan.yaml", 3)


def paragraph(text):
    return Paragraph(Role.BODY, (Run("Kính gửi: "), Run(text, bold=True)))


def test_words_are_put_in_wherever_marks_stand():
    tree = Section(
        1, "I.", (Run("Mục"),), (ListItem("-", 2, (), (paragraph("xã Qzwxja Wfjzqk"),)), paragraph("cả tỉnh"))
    )
    wanted = Section(1, "I.", (Run("Mục"),), (ListItem("-", 2, (), (paragraph("xã Hà Bắc"),)), paragraph("cả tỉnh")))
    made = stencil_of(tree, MARKS).filled(WORDS)
    assert made == wanted
    assert made.blocks[1] is tree.blocks[1]


def test_a_node_without_marks_is_itself():
    node = paragraph("cả tỉnh")
    stencil = stencil_of(node, MARKS)
    assert stencil.make is None
    assert stencil.filled(WORDS) is node


def test_things_stand_for_others():
    problem = Diagnostic("PD059", HERE, Severity.ERROR, (("name", "Qzwxja Wfjzqk"),))
    there = Place("units.csv", 12)
    stencil = stencil_of((problem,), MARKS, frozenset((HERE,)))
    assert stencil.filled(WORDS, {HERE: there}) == (Diagnostic("PD059", there, Severity.ERROR, (("name", "Hà Bắc"),)),)


def test_rows_that_are_made_when_asked_for_are_refused():
    listed = Table((Column(),), (), (Listed((("xã Qzwxja Wfjzqk",),)),))
    with pytest.raises(Unplaceable):
        stencil_of(listed, MARKS)
    assert stencil_of(Table((Column(),), (), (Listed((("xã",),)),)), MARKS).make is None
