"""Walking through a document's blocks."""

from __future__ import annotations

from plandocs.document.blocks import ListItem, Paragraph, Role, Section
from plandocs.document.document import walk
from plandocs.document.inlines import Run
from plandocs.document.tables import Cell, Column, Row, Table


def paragraph(text):
    return Paragraph(Role.BODY, (Run(text),))


def test_every_block_in_document_order():
    a, b, c, d = map(paragraph, "abcd")
    table = Table((Column(100),), (), (Row((Cell((Run("y"),)),)),))
    child = ListItem("-", 4, (), (c,))
    item = ListItem("a)", 3, (), (b, child))
    inner = Section(2, "1.", (Run("hai"),), (item,))
    outer = Section(1, "I.", (Run("một"),), (a, inner, table))
    assert list(walk((outer, d))) == [outer, a, inner, item, b, child, c, table, d]
    assert list(walk(())) == []
