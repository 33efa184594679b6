"""What cells show."""

import datetime

import pytest

from plandocs.rosters.tables.cells import shown
from plandocs.sources.sheets.sheet import CellError, Uncomputed


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("  Họ và\n\u00a0tên ", "Họ và tên"),
        (12, "12"),
        (12.0, "12"),
        (1.5, "1,5"),
        (81080000017.0, "81080000017"),
        (True, "TRUE"),
        (datetime.date(1980, 4, 5), "05/04/1980"),
        (datetime.time(7, 30), "07:30"),
        (CellError("#REF!"), "#REF!"),
        (Uncomputed("=A1+1"), "=A1+1"),
    ],
)
def test_a_value_is_shown_as_its_reader_sees_it(value, text):
    assert shown(value) == text
