from __future__ import annotations

from dataclasses import replace

import pytest

from plandocs.writing.filling import FILLINGS, filled
from plandocs.writing.slots import PARTS, Place, Skeleton, Slot
from tests.writing import sample
from tests.writing.sample import WIDTH, document, setting


def test_every_slot_has_a_filling() -> None:
    assert set(FILLINGS) == set(Slot)


@pytest.mark.parametrize("whole", [Slot.TITLE, Slot.TEXT])
def test_parts_make_the_whole(whole: Slot) -> None:
    parts = "".join("".join(FILLINGS[part](setting(), document())) for part in PARTS[whole])
    # each setting counts footnotes for itself
    assert parts == "".join(FILLINGS[whole](setting(), document()))


def test_a_cell_ends_with_a_paragraph_when_its_slot_stays_empty() -> None:
    issued = document(head=sample.letterhead(draft=False))
    skeleton = Skeleton(("<w:tc>", "</w:tc>"), (Place(Slot.DRAFT_MARK, WIDTH),))
    assert "".join(filled(setting(), issued, skeleton)) == "<w:tc><w:p/></w:tc>"


def test_a_cell_with_a_paragraph_needs_no_other() -> None:
    issued = document(head=sample.letterhead(draft=False))
    places = (Place(Slot.NUMBER, WIDTH), Place(Slot.DRAFT_MARK, WIDTH))
    assert "".join(filled(setting(), issued, Skeleton(("<w:tc>", "", "</w:tc>"), places))).count("<w:p>") == 1


def test_a_cell_ends_with_a_paragraph_after_a_table() -> None:
    skeleton = Skeleton(("<w:tc>", "</w:tc>"), (Place(Slot.SIGN_OFF, WIDTH),))
    assert "".join(filled(setting(), document(), skeleton)).endswith("</w:tbl><w:p/></w:tc>")


def test_two_tables_never_touch() -> None:
    ends_with_table = replace(document(blocks=(sample.table(), sample.table()), closing=False))
    skeleton = Skeleton(("", "", ""), (Place(Slot.TEXT, WIDTH), Place(Slot.SIGN_OFF, WIDTH)))
    assert "</w:tbl><w:tbl>" not in "".join(filled(setting(), ends_with_table, skeleton))
