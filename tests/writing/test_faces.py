from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.writing.faces import Face

FACE = Face(Decimal(14), bold=True)
words = st.lists(st.sampled_from(["Kế", "hoạch", "2026", "-", "2030", "Bà", "Rịa-Vũng", "Tàu"]), min_size=1)


def test_a_short_text_is_one_line() -> None:
    assert FACE.lines("Kế hoạch", 5000) == ["Kế hoạch"]


def test_a_line_ends_after_a_space_or_a_hyphen() -> None:
    width = FACE.width("Vũng Tàu")
    assert FACE.lines("Bà Rịa - Vũng Tàu", width) == ["Bà Rịa -", "Vũng Tàu"]
    assert FACE.lines("Văn hóa-Xã hội", FACE.width("Văn hóa-")) == ["Văn hóa-", "Xã hội"]


def test_a_no_break_space_holds_a_line_together() -> None:
    assert FACE.lines("tháng\u00a06", 10) == ["tháng\u00a06"]


def test_a_word_that_is_too_long_has_a_line_of_its_own() -> None:
    assert FACE.lines("a nghiêng b", 10) == ["a", "nghiêng", "b"]


def test_a_line_break_in_the_text_ends_a_line() -> None:
    assert FACE.lines("a\nb", 5000) == ["a", "b"]


@given(words, st.integers(1, 6000))
def test_wrapping_loses_nothing(given_words: list[str], width: int) -> None:
    text = " ".join(given_words)
    assert "".join(FACE.lines(text, width)).replace(" ", "") == text.replace(" ", "")


@given(words, st.integers(1500, 6000))
def test_no_line_is_too_long(given_words: list[str], width: int) -> None:
    assert FACE.longest_line([" ".join(given_words)], width) <= width


def test_longest_line() -> None:
    assert FACE.longest_line(["a", "nghiêng"], 5000) == pytest.approx(FACE.width("nghiêng"))
    assert FACE.longest_line([], 5000) == 0


def test_libreoffice_also_ends_lines_after_a_dash() -> None:
    assert FACE.lines("2026–2030", 10, by_libreoffice=True) == ["2026–", "2030"]
    assert FACE.lines("2026–2030", 10) == ["2026–2030"]


@given(words, st.integers(1, 6000))
def test_more_places_to_end_lines_lose_nothing_either(given_words: list[str], width: int) -> None:
    text = "–".join(given_words)
    assert "".join(FACE.lines(text, width, by_libreoffice=True)) == text
