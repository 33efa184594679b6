"""The widths of columns: a letter is as wide as another here, so that every need can be counted by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.column_widths import PADDING, Need, fits, fitted, needs
from plandocs.document.inlines import Run
from plandocs.document.tables import Area, Cell, Column, Listed, Row, RowKind, Table

WIDTH = 9355
LETTER = 100
ROUNDING = 2
"""Twips by which a width may miss what it should be, as all are whole."""

wants = st.builds(
    lambda least, more: Need(least + PADDING, least + more + PADDING), st.integers(0, 3000), st.integers(0, 20000)
)
columns = st.lists(st.tuples(st.integers(0, 60), wants), min_size=1, max_size=40)


def measured(text: str, bold: bool) -> float:
    return len(text) * LETTER * (2 if bold else 1)


def needed(letters: int) -> float:
    return letters * LETTER * 1.02 + PADDING


def row(*texts: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell((Run(text),)) for text in texts), kind)


def table(*rows: Row | Listed, head: Row | None = None, merged: tuple[Area, ...] = ()) -> Table:
    first = rows[0]
    count = len(first.cells) if isinstance(first, Row) else len(first.rows[0])
    return Table((Column(),) * count, (head,) if head else (), rows, merged=merged)


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


def test_a_table_without_rows_or_words_has_room_for_its_padding() -> None:
    empty = Table((Column(), Column()), (), ())
    assert needs(empty, measured) == [Need(PADDING, PADDING)] * 2
    assert fitted([0, 0], needs(empty, measured), 1000) == [500, 500]


def test_one_column_is_as_wide_as_all() -> None:
    assert fitted([0], [Need(500, 90000)], WIDTH) == [WIDTH]
    assert fitted([30], [Need(500, 600)], WIDTH) == [WIDTH]


def test_what_nobody_needs_goes_to_all() -> None:
    assert fitted([10, 0, 0], [Need(300, 300), Need(300, 1000), Need(300, 2000)], 1000 * 10) == [2500, 2500, 5000]


def test_a_share_gives_way_to_words() -> None:
    assert fitted([10, 90], [Need(3000, 3000), Need(1000, 1000)], 10000) == [3000, 7000]


def test_an_address_without_a_space_breaks_and_the_others_keep_their_words() -> None:
    address, name, number = Need(needed(200), needed(200)), Need(needed(7), needed(30)), Need(needed(3), needed(3))
    widths = fitted([0, 0, 0], [number, name, address], WIDTH)
    assert sum(widths) == WIDTH
    assert widths[0] >= number.least - ROUNDING
    assert widths[1] >= name.least - ROUNDING
    assert widths[2] >= WIDTH // 3 - ROUNDING


def test_an_address_that_has_room_does_not_break() -> None:
    widths = fitted([50, 50], [Need(6000, 6000), Need(1000, 1000)], WIDTH)
    assert widths[0] >= 6000 - ROUNDING


def test_forty_columns_share_what_there_is() -> None:
    widths = fitted([0] * 40, [Need(900, 900)] * 40, WIDTH)
    assert sum(widths) == WIDTH
    assert set(widths) == {233, 234}


def test_of_columns_that_do_not_fit_short_words_stay_whole() -> None:
    widths = fitted([0] * 11, [Need(300, 300)] * 10 + [Need(1500, 1500)], 4000)
    assert all(width >= 300 - ROUNDING for width in widths[:10])


def test_columns_fit_while_no_word_breaks() -> None:
    assert fits([Need(400, 5000), Need(600, 9000)], 1000)
    assert not fits([Need(400, 5000), Need(601, 9000)], 1000)


@given(columns, st.integers(500, 20000))
def test_widths_add_up_and_none_is_lost(given_columns: list[tuple[int, Need]], width: int) -> None:
    shares, wanted = zip(*given_columns, strict=True)
    widths = fitted(shares, wanted, width)
    assert sum(widths) == width
    assert len(widths) == len(shares)
    assert min(widths) > 0 or width < len(widths) * PADDING


@given(columns, st.integers(500, 20000))
def test_no_word_breaks_while_there_is_room(given_columns: list[tuple[int, Need]], width: int) -> None:
    shares, wanted = zip(*given_columns, strict=True)
    widths = fitted(shares, wanted, width)
    if fits(wanted, width):
        assert all(got >= need.least - ROUNDING for got, need in zip(widths, wanted, strict=True))


@given(columns, st.integers(500, 20000))
def test_a_share_gives_only_what_the_words_of_others_lack(given_columns: list[tuple[int, Need]], width: int) -> None:
    shares, wanted = zip(*given_columns, strict=True)
    widths = fitted(shares, wanted, width)
    whole = max(sum(shares), 100) if 0 in shares else sum(shares)
    targets = [share * width / whole for share in shares]
    lacking = sum(max(need.least - target, 0) for need, target in zip(wanted, targets, strict=True))
    for got, target, share in zip(widths, targets, shares, strict=True):
        if share:
            assert got >= target - lacking - ROUNDING


@given(st.lists(st.text(st.sampled_from("ab "), max_size=20), min_size=1, max_size=40))
def test_a_listed_column_has_room_for_each_of_its_words(texts: list[str]) -> None:
    (need,) = needs(table(Listed([(text,) for text in texts])), measured)
    assert all(needed(len(word)) <= need.least for text in texts for word in text.split())
    assert all(needed(len(text)) <= need.whole for text in texts)
