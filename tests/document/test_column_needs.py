"""What columns need: a letter is as wide as another here, so that every need can be counted by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.column_needs import Need, fits, needs
from plandocs.document.tables import Area, Listed, RowKind
from tests.document.letters import measured, needed, row, table


def test_a_column_needs_its_longest_word_at_least_and_its_longest_line_for_all() -> None:
    assert needs(table(row("một hai"), row("nghiêng"), row("ba bốn năm")), measured) == [Need(needed(7), needed(10))]


def test_heads_groups_and_totals_are_measured_in_bold() -> None:
    assert needs(table(row("1234"), head=row("abc", kind=RowKind.HEAD)), measured)[0].least == needed(6)
    assert needs(table(row("1234"), row("abc", kind=RowKind.TOTAL)), measured)[0].least == needed(6)


def test_a_line_end_in_a_cell_parts_lines() -> None:
    assert needs(table(row("một hai\nba")), measured)[0].whole == needed(7)


def test_rows_of_a_list_count() -> None:
    listed = Listed([("1", "Học viên 001"), ("10", "Người"), ("100", "Nguyệttt")])
    assert needs(table(listed), measured) == [Need(needed(3), needed(3)), Need(needed(8), needed(12))]


def test_cells_that_span_columns_count_in_none() -> None:
    merged = table(row("một dòng chữ dài", ""), row("a", "b"), merged=(Area(0, 0, 0, 1),))
    assert needs(merged, measured) == [Need(needed(1), needed(1))] * 2


def test_areas_count_the_rows_of_lists_above_them() -> None:
    merged = table(Listed([("a", "b"), ("a", "b")]), row("một dòng", ""), row("cc", "d"), merged=(Area(2, 0, 2, 1),))
    assert needs(merged, measured)[0] == Need(needed(2), needed(2))


def test_a_long_list_is_asked_for_some_of_its_rows() -> None:
    rows = [("123 5", "a b c d"), ("1", "a")] * 5000
    (first, second) = needs(table(Listed(rows)), measured)
    assert (first.usual, second.usual) == (needed(5), needed(7))
    assert sum(count for _, count in first.lines) < len(rows) / 10


def test_columns_fit_while_no_word_breaks() -> None:
    assert fits([Need(400, 5000), Need(600, 9000)], 1000)
    assert not fits([Need(400, 5000), Need(601, 9000)], 1000)


@given(st.lists(st.text(st.sampled_from("ab "), max_size=20), min_size=1, max_size=40))
def test_a_listed_column_has_room_for_each_of_its_words(texts: list[str]) -> None:
    (need,) = needs(table(Listed([(text,) for text in texts])), measured)
    assert all(needed(len(word)) <= need.least for text in texts for word in text.split())
    assert all(needed(len(text)) <= need.whole for text in texts)
