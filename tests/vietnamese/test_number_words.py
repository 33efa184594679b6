import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.number_words import from_words, in_words
from plandocs.vietnamese.unreadable import Flaw, Unreadable

READINGS = [
    (0, "không"),
    (5, "năm"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (55, "năm mươi lăm"),
    (100, "một trăm"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (1_001, "một nghìn không trăm linh một"),
    (1_299, "một nghìn hai trăm chín mươi chín"),
    (1_000_000, "một triệu"),
    (4_050_000, "bốn triệu không trăm năm mươi nghìn"),
    (10**9 + 5, "một tỷ không trăm linh năm"),
    (10**12, "một nghìn tỷ"),
    (10**15, "một triệu tỷ"),
    (-5, "âm năm"),
]


@pytest.mark.parametrize(("number", "words"), READINGS)
def test_in_words(number: int, words: str) -> None:
    assert in_words(number) == words
    assert from_words(words) == number


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_words_can_be_read_back(number: int) -> None:
    assert from_words(in_words(number)) == number


@pytest.mark.parametrize("number", [10**18, -(10**18)])
def test_too_large(number: int) -> None:
    with pytest.raises(ValueError, match="too large"):
        in_words(number)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Hai mươi bốn", 24),
        ("một trăm lẻ  năm", 105),
        ("hai ngàn", 2000),
        ("ba tỉ", 3 * 10**9),
        ("một trăm linh tư", 104),
    ],
)
def test_variants(words: str, number: int) -> None:
    assert from_words(words) == number


@pytest.mark.parametrize(
    "words", ["", "âm", "âm không", "trăm", "hai hai", "một tỷ tỷ", "lăm", "mười mươi", "mấy chục"]
)
def test_not_a_number(words: str) -> None:
    with pytest.raises(Unreadable) as raised:
        from_words(words)
    assert raised.value.flaw is Flaw.NOT_A_NUMBER
