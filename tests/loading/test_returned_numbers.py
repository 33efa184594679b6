"""Numbers of people as units type them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.loading.returned_numbers import returned_number
from plandocs.registers.shelf import Shelf
from plandocs.sources.sheets.sheet import CellError, Uncomputed
from plandocs.vietnamese.numerals import format_count

HABITS = Shelf().roster_habits()
AFTER = ("người", "học viên", "đ/c")


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (12, 12),
        (12.0, 12),
        (0, 0),
        ("12", 12),
        ("0", 0),
        (" 05 ", 5),
        ("1.200", 1200),
        ("12 người", 12),
        ("12 Học viên.", 12),
        ("12đ/c", 12),
    ],
)
def test_what_is_a_number(value, number):
    assert returned_number(value, AFTER, HABITS) == (number, "")


@pytest.mark.parametrize("value", [None, "", "  ", "-", "không có"])
def test_what_is_left_blank(value):
    assert returned_number(value, AFTER, HABITS) == (None, "")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("ba", "ba"),
        ("3 lớp", "3 lớp"),
        ("3 hoặc 4", "3 hoặc 4"),
        ("người", "người"),
        (1.5, "1.5"),
        (-1, "-1"),
        (True, "True"),
        (datetime.date(2026, 3, 2), "2026-03-02"),
        (CellError("#REF!"), "#REF!"),
        (Uncomputed("A1+1"), "=A1+1"),
        ("9" * 5000, "9" * 40),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
    ],
)
def test_what_is_none_is_told_as_it_stands(value, shown):
    assert returned_number(value, AFTER, HABITS) == (None, shown)


@given(st.integers(0, 10**9), st.sampled_from(["", " người", " học viên"]))
def test_what_is_written_can_be_read(number, after):
    assert returned_number(f"{format_count(number)}{after}", AFTER, HABITS) == (number, "")


@given(st.text(max_size=60))
def test_no_text_is_a_surprise(text):
    number, shown = returned_number(text, AFTER, HABITS)
    assert number is None or (number >= 0 and not shown)
