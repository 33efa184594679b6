import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.folding import folded


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Phòng VH-XH", "phòng vh xh"),
        ("PCT.UBND", "pct ubnd"),
        ("  Họ\n&\u00a0tên (*): ", "họ tên"),
        ("VP HĐND&UBND", "vp hđnd ubnd"),
        ("Văn hóa – Xã hội", "văn hoá xã hội"),
        ("H'Len", "h'len"),
        ("\u200bNgày\ufeff", "ngày"),
        ("\u00d0T", "đt"),
        ("()", ""),
    ],
)
def test_what_does_not_count(text, compared):
    assert folded(text) == compared
    assert folded(unicodedata.normalize("NFD", text)) == compared


def test_marks_count():
    assert folded("Nam") != folded("Năm")


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)
