"""Cells and their addresses."""

import pytest

from plandocs.sources.sheets.sheet import Sheet, address, column_letters


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_columns_have_letters(column, letters):
    assert column_letters(column) == letters


def test_an_address_counts_from_one():
    assert address(16, 2) == "C17"


def test_a_place_names_file_sheet_and_cell():
    assert str(Sheet("ds.xlsx", "Sheet1", []).place(16, 2)) == "ds.xlsx!Sheet1!C17"
    assert str(Sheet("ds.csv", "", []).place(0, 0)) == "ds.csv!A1"


def test_beyond_the_edge_there_is_nothing():
    sheet = Sheet("ds.xlsx", "Sheet1", [["STT"], ["1", "Học viên 001"]])
    assert sheet.value(1, 1) == "Học viên 001"
    assert sheet.value(0, 1) is None
    assert sheet.value(2, 0) is None
    assert sheet.width == 2
