"""The widths of columns: a letter is as wide as another here, so that every need can be counted by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.column_needs import PADDING, Need, fits, needs
from plandocs.document.column_widths import fitted
from plandocs.document.tables import Column, Listed, Table
from tests.document.letters import measured, needed, table

WIDTH = 9355
ROUNDING = 2
"""Twips by which a width may miss what it should be, as all are whole."""

wants = st.builds(
    lambda least, more: Need(least + PADDING, least + more + PADDING), st.integers(0, 3000), st.integers(0, 20000)
)
columns = st.lists(st.tuples(st.integers(0, 60), wants), min_size=1, max_size=40)


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


def test_columns_that_would_break_in_many_rows_come_before_one_that_breaks_in_few() -> None:
    post = [*["12345"] * 57, "1234567 90", "1234567 90 2"]
    commune = ["123456 89"] * 59
    wanted = needs(table(Listed(list(zip(post, commune, strict=True)))), measured)
    room = round(needed(5) + needed(9)) + ROUNDING
    assert fitted([0, 0], wanted, room + 400)[1] >= needed(9) - ROUNDING
    wide = fitted([0, 0], wanted, round(needed(10) + needed(9)) + ROUNDING)
    assert (wide[0] >= needed(10) - ROUNDING, wide[1] >= needed(9) - ROUNDING) == (True, True)


def test_room_that_is_left_goes_where_it_keeps_most_lines_whole() -> None:
    unit = [*["1234567"] * 96, "12345678 0", *["123456789 123"] * 9]
    post = [*["1234567"] * 100, *["1234567 90 234"] * 6]
    wanted = needs(table(Listed(list(zip(unit, post, strict=True)))), measured)
    widths = fitted([0, 0], wanted, round(needed(13) + needed(10)))
    assert widths[0] >= needed(13) - ROUNDING


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
