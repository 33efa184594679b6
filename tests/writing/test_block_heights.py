from __future__ import annotations

from plandocs.document.blocks import ListItem, Role, Section
from plandocs.document.inlines import Footnote
from plandocs.writing.block_heights import block_height, note_height
from tests.writing.sample import SENTENCE, inlines, para, setting

LINE = 322
"""A line of 14 points."""


def test_a_paragraph_is_as_high_as_its_lines_and_the_space_above() -> None:
    assert block_height(setting(), para(Role.BODY, "Một câu.")) == 120 + LINE
    assert block_height(setting(), para(Role.BODY, SENTENCE)) == 120 + 3 * LINE
    assert block_height(setting(), para(Role.ANNEX_LABEL, "Phụ lục")) == LINE


def test_items_and_headings_without_what_stands_inside() -> None:
    item = ListItem("a)", 3, inlines("Một ý."), (ListItem("-", 4, inlines("Ý con.")),))
    assert block_height(setting(), item) == 120 + LINE
    assert block_height(setting(), Section(1, "I.", inlines("MỤC"), (item,))) == 120 + LINE


def test_a_note_has_a_line_above_it() -> None:
    assert note_height(setting(), Footnote(1, inlines("Chú thích."))) == 2 * 230
