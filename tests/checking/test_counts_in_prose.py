from decimal import Decimal

import pytest

from plandocs.checking.counts_in_prose import counts_in, is_about, sentences, share_of, without_parens


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("mở 02 lớp cho 1.299 học viên", [(2, "lớp"), (1299, "người")]),
        ("49.644 lượt người và 12 khác", [(49644, "lượt"), (12, "")]),
        ("60 nam, 45 nữ", [(60, "người"), (45, "người")]),
        ("ngày 15/6/2026, số 36/2018/TT-BTC, 11,8% và 57-NQ/TW", []),
        ("cử 5", [(5, "")]),
    ],
)
def test_counts_and_what_they_count(words, wanted):
    assert [(one.value, one.unit) for one in counts_in(words)] == wanted


def test_sentences_end_at_full_stops_and_not_inside_figures():
    words = "Mở 1.299 lớp. Hết; còn nữa"
    assert [words[start:end] for start, end in sentences(words)] == ["Mở 1.299 lớp", " Hết; còn nữa"]


def test_parentheses_become_spaces_of_their_length():
    assert without_parens("a (bc) d") == "a      d"


@pytest.mark.parametrize(("words", "wanted"), [("Khoảng ", True), ("mở trên ", True), ("mở ", False)])
def test_round_figures(words, wanted):
    assert is_about(words, len(words)) is wanted


@pytest.mark.parametrize(
    ("part", "whole", "like", "wanted"),
    [(7430, 8624, "86,1", "86.2"), (1, 8, "1,00", "12.50"), (1, 8, "1", "13"), (2, 3, "66,67", "66.67")],
)
def test_a_share_shows_as_many_decimals_as_another(part, whole, like, wanted):
    assert share_of(part, whole, Decimal(like.replace(",", "."))) == Decimal(wanted)
