"""Marks are found in every form in which words may stand, and what is left of one is never overlooked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.inlines import NBSP
from plandocs.document.marks import Hole, Marks, Unplaceable, put_in

MARKS = Marks({"name": "Qzwxja Wfjzqk", "province": "Xqjwzo Jzfwqu"})
WORDS = {"name": "Hà Bắc", "province": "Hải Phòng"}
FORMS = {
    "Qzwxja Wfjzqk": Hole("name"),
    "QZWXJA WFJZQK": Hole("name", capitals=True),
    f"Qzwxja{NBSP}Wfjzqk": Hole("name", unbroken=True),
    f"XQJWZO{NBSP}JZFWQU": Hole("province", capitals=True, unbroken=True),
}


@pytest.mark.parametrize(("mark", "hole"), FORMS.items())
def test_a_mark_is_found_as_it_stands(mark, hole):
    assert MARKS.parted(f"xã {mark}, tỉnh") == ["xã ", hole, ", tỉnh"]


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ("Qzwxja Wfjzqk", "Hà Bắc"),
        ("QZWXJA WFJZQK", "HÀ BẮC"),
        (f"Qzwxja{NBSP}Wfjzqk", f"Hà{NBSP}Bắc"),
    ],
)
def test_words_stand_as_the_mark_did(mark, words):
    assert put_in(MARKS.parted(f"[{mark}]"), WORDS) == f"[{words}]"


@pytest.mark.parametrize("rest", ["Qzwxja", "qzwxja wfjzqk", "Wfjzqk Qzwxja", "ja Wfjzqk", "qzwxja-wfjzqk", "Qzwx"])
def test_what_is_made_of_a_mark_is_not_overlooked(rest):
    assert MARKS.stand_in(f"xã {rest}")
    with pytest.raises(Unplaceable):
        MARKS.parted(f"xã {rest}")


@given(st.lists(st.sampled_from([*FORMS, "xã", " ", "tỉnh Qu", "&"])))
def test_nothing_of_a_text_is_lost(pieces):
    text = "".join(pieces)
    try:
        parted = MARKS.parted(text)
    except Unplaceable:
        return
    assert put_in(parted, MARKS.words).replace(NBSP, " ").upper() == text.replace(NBSP, " ").upper()


def test_without_marks_nothing_is_found():
    assert Marks({}).parted("Qzwxja Wfjzqk") == ["Qzwxja Wfjzqk"]
