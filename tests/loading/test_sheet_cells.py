from __future__ import annotations

import datetime

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.sheet_cells import cell_text
from plandocs.sources.sheets.sheet import CellError, Uncomputed
from tests.loading.sheets import sheet


def text_of(value, format_code="", *, is_prose=False):
    problems = Problems()
    formats = {(0, 0): format_code} if format_code else {}
    text = cell_text(sheet([value], formats=formats), 0, 0, problems, is_prose=is_prose)
    assert str(text.place) == "bang.xlsx!Sheet1!A1"
    return str(text), [(one.code, one.value("found")) for one in problems]


@pytest.mark.parametrize(
    ("value", "format_code", "written"),
    [
        (None, "", ""),
        ("  Thuê\n hội   trường ", "", "Thuê hội trường"),
        (1299, "#,##0", "1299"),
        (1500000.0, "", "1500000"),
        (1.5, "", "1,5"),
        (0.1 + 0.2, "", "0,3"),
        (-3, "", "-3"),
        (0.118, "0.0%", "11,8%"),
        (1, "0%", "100%"),
        (datetime.date(2026, 9, 7), "", "07/9/2026"),
        (datetime.datetime(2026, 9, 7, 7, 30), "", "07/9/2026"),  # noqa: DTZ001 - spreadsheets know no zones
        (datetime.time(7, 30), "", "07:30"),
        (True, "", "x"),
        (False, "", ""),
    ],
)
def test_values_are_written_as_an_author_would(value, format_code, written):
    assert text_of(value, format_code) == (written, [])


def test_signs_of_the_spec_mean_nothing_in_a_file():
    assert text_of("a*b* {{ x }} ^[y] \\", is_prose=True) == (r"a\*b\* \{\{ x \}\} \^\[y\] \\", [])
    assert text_of("a*b*") == ("a*b*", [])


@pytest.mark.parametrize(("value", "found"), [(CellError("#REF!"), "#REF!"), (Uncomputed("A1*2"), "=A1*2")])
def test_a_cell_without_a_value_is_told(value, found):
    assert text_of(value) == ("", [("PD566", found)])
