"""The longest words and lines of many texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.longest import STRETCH, longest

texts = st.text(st.sampled_from("ab -\t\n"), max_size=12)


def test_the_longest_stand_first_and_each_once() -> None:
    (column,) = longest([["Hà Bắc"], ["Học viên"], ["Hà Bắc"]], 1)
    assert column.lines == ["Học viên", "Hà Bắc"]
    assert column.words == ["viên", "Bắc", "Học", "Hà"]


def test_a_long_word_in_a_short_text_is_found_among_long_texts() -> None:
    rows = [["một hai ba bốn năm sáu"]] * 20 + [["nghiêngngả"]]
    (column,) = longest(rows, 1)
    assert column.words[0] == "nghiêngngả"


def test_a_no_break_space_holds_a_word_together_and_a_hyphen_ends_one() -> None:
    (column,) = longest([["ngày\u00a031 Bà Rịa-Vũng"]], 1)
    assert column.words == ["ngày\u00a031", "Rịa-", "Vũng", "Bà"]


def test_each_column_is_looked_at_by_itself_also_over_many_rows() -> None:
    rows = [(str(number), "x" * (number % 7)) for number in range(5000)]
    first, second = longest(rows, 2)
    assert first.lines[0] == "1000"
    assert second.lines[0] == "xxxxxx"


def test_no_rows_have_nothing() -> None:
    (column,) = longest([], 1)
    assert (column.words, column.lines) == ([], [])


@given(st.lists(texts, max_size=30))
def test_nothing_longer_is_overlooked(column: list[str]) -> None:
    (found,) = longest([[text] for text in column], 1)
    lines = [line for text in column for line in text.split("\n")]
    words = [word for text in column for word in STRETCH.findall(text)]
    assert max(map(len, found.lines), default=0) == max(map(len, lines), default=0)
    assert max(map(len, found.words), default=0) == max(map(len, words), default=0)
