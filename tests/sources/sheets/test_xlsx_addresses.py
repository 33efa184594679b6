import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.sources.sheets.sheet import Area, column_letters
from plandocs.sources.sheets.xlsx_addresses import area, column_number


@given(st.integers(1, 16384))
def test_columns_are_read_back(number):
    assert column_number(column_letters(number - 1)) == number


@pytest.mark.parametrize("letters", ["", "a", "XFE", "AAAA", "A1", "Ă"])
def test_what_is_no_column_is_0(letters):
    assert column_number(letters) == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A2:B3", Area(1, 0, 2, 1)),
        ("C17", Area(16, 2, 16, 2)),
        ("$A$1:$XFD$1048576", Area(0, 0, 1048575, 16383)),
        *(
            (text, None)
            for text in ("", "B3:A2", "A3:B2", "A0", "A1:B1048577", "XFE1", "A:B", "1:2", "A1:B2:C3", "#REF!")
        ),
    ],
)
def test_areas(text, told):
    assert area(text) == told
