"""The same roster from every program and in every format."""

import pytest

from plandocs.sources.sheets.sheet import Area, Uncomputed
from tests.sources.sheets.packages import read, rows_of
from tests.sources.sheets.programs import HEAD, PEOPLE, TITLE, by_openpyxl, by_xlsxwriter, needs_calc


def ask(sheet, total):
    """What has to be right of the roster, whoever wrote it."""
    assert sheet.name == "Danh sách"
    assert rows_of(sheet) == [[TITLE], HEAD, *PEOPLE, [None, "Cộng", total]]
    assert [type(value) for value in sheet.rows[2]] == [type(value) for value in PEOPLE[0]]
    assert sheet.merged == (Area(0, 0, 0, 6),)
    assert sheet.hidden_rows == {4}
    assert sheet.hidden_columns == {3}
    assert sheet.formats == {(4, 5): "000"}
    assert not sheet.is_hidden


def test_openpyxl_s(tmp_path):
    found, problems = read(tmp_path, by_openpyxl())
    assert problems == []
    ask(found.sheets[0], Uncomputed("=COUNTA(B3:B5)"))
    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets[1:]] == [("Ẩn", True), ("Rất ẩn", True)]


@pytest.mark.parametrize("date_1904", [False, True])
def test_xlsxwriter_s(tmp_path, date_1904):
    found, problems = read(tmp_path, by_xlsxwriter(date_1904=date_1904), "ds.xlsm")
    assert problems == []
    ask(found.sheets[0], 3)
    assert found.sheets[1].is_hidden


@pytest.mark.slow
@needs_calc
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_libreoffice_s(tmp_path, from_libreoffice, kind):
    found, problems = read(tmp_path, from_libreoffice[kind], f"ds.{kind}")
    assert problems == []
    ask(found.sheets[0], 3)
    assert found.sheets[1].is_hidden


@pytest.mark.slow
@needs_calc
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_a_wrong_extension_is_seen_through(tmp_path, from_libreoffice, kind):
    found, problems = read(tmp_path, from_libreoffice[kind], "ds.xlsx")
    assert problems == ["PD022 ds.xlsx"]
    ask(found.sheets[0], 3)
