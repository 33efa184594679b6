from __future__ import annotations

import datetime
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.tables import Column, ValueKind
from plandocs.vietnamese.numerals import format_decimal, format_padded, round_half_up
from plandocs.writing.sheet_values import DATE, PADDED, date_format, is_held, number_format

COUNT, MONEY, PERCENT = Column(kind=ValueKind.COUNT), Column(kind=ValueKind.MONEY), Column(kind=ValueKind.PERCENT)
DECIMAL, TEXT = Column(kind=ValueKind.DECIMAL, places=2), Column()


@pytest.mark.parametrize(
    ("words", "value", "column", "padded", "shown"),
    [
        ("97", 97, COUNT, False, "#,##0"),
        ("1.299", 1299, COUNT, False, "#,##0"),
        ("05", 5, COUNT, True, PADDED),
        ("14", 14, COUNT, True, PADDED),
        ("05", 5, COUNT, False, "00"),
        ("4.000.000", 4_000_000, MONEY, False, "#,##0"),
        ("11,8", Decimal("11.8"), PERCENT, False, "0.0"),
        ("100", 100, PERCENT, False, "0"),
        ("11,8%", Decimal("11.8"), PERCENT, False, '0.0"%"'),
        ("12,35", Decimal("12.345"), DECIMAL, False, "#,##0.00"),
        ("1.234,50", Decimal("1234.5"), DECIMAL, False, "#,##0.00"),
        ("3", 3, TEXT, False, "0"),
        ("1200", 1200, TEXT, False, "0"),
        ("-1.250", -1250, MONEY, False, "#,##0"),
        ("khoảng 95", 95, COUNT, False, '"khoảng "#,##0'),
        ("12 lớp", 12, COUNT, True, '#,##0" lớp"'),
        ('05 "lớp"', 5, COUNT, True, '00" "\\""lớp"\\"""'),
        ("năm 2026: 15 lớp", 15, COUNT, False, '"năm 2026: "#,##0" lớp"'),
        ("", 7, COUNT, False, "#,##0"),
        ("", Decimal("7.25"), DECIMAL, False, "#,##0.00"),
        ("-", 0, COUNT, False, '#,##0;-#,##0;"-"'),
        ("không", 0, COUNT, False, '#,##0;-#,##0;"không"'),
    ],
)
def test_a_number_shows_as_its_words_do(words, value, column, padded, shown):
    assert number_format(words, value, column, padded=padded) == shown


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("một lớp", 1),
        ("chưa rõ", 7),
        ("60 - 65", 63),
        ("1.299", 1298),
        ("12,5", Decimal("12.44")),
        ("x" * 200 + " 7", 7),
    ],
)
def test_words_that_no_format_can_show_are_left_to_a_note(words, value):
    assert number_format(words, value, COUNT, padded=False) is None


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("15/6/2026", DATE),
        ("15/06/2026", DATE),
        ("", DATE),
        ("trước 15/6/2026", None),
        ("16/6/2026", None),
        ("ngày 15 tháng 6 năm 2026", None),
    ],
)
def test_a_date_shows_where_its_words_are_the_date_and_nothing_else(words, shown):
    assert date_format(words, datetime.date(2026, 6, 15)) == shown


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (None, False),
        (0, True),
        (999_999_999_999_999, True),
        (10**15, False),
        (-(10**15), False),
        (Decimal("0.1"), True),
        (datetime.date(1900, 3, 1), True),
        (datetime.date(1900, 2, 28), False),
    ],
)
def test_only_what_excel_keeps_exactly_is_held(value, held):
    assert is_held(value) is held


@given(st.decimals(-(10**9), 10**9, places=3), st.integers(0, 3))
def test_any_figure_shows_as_it_is_written(value, places):
    """Excel rounds half away from zero, as figures are written here."""
    words = format_decimal(value, places)
    shown = number_format(words, value, MONEY, padded=False)
    assert shown is not None
    assert rendered(value, shown) == words


@given(st.integers(0, 10**6))
def test_any_count_shows_in_a_column_that_pads_counts(value):
    words = format_padded(value)
    shown = number_format(words, value, COUNT, padded=True)
    assert shown is not None
    assert rendered(Decimal(value), shown) == words


def rendered(value: Decimal, shown: str) -> str:
    """A number as Excel shows it in Vietnam, in the formats that are used here."""
    if shown == PADDED:
        shown = "0" if value == 0 else "00" if value < 10 else "#,##0"
    pattern = re.fullmatch(r"(?P<whole>#,##0|00|0)(?:\.(?P<decimals>0+))?", shown)
    assert pattern is not None, shown
    places = len(pattern["decimals"] or "")
    figure = f"{round_half_up(value, places):{',' if pattern['whole'] == '#,##0' else ''}.{places}f}"
    figure = figure.translate(str.maketrans(",.", ".,"))
    return figure.zfill(2) if pattern["whole"] == "00" else figure
