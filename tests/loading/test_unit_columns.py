"""The columns of units files: where the head is, and what each column is for."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.unit_columns import UnitColumns, parameter_id, unit_columns
from plandocs.registers.shelf import Shelf
from plandocs.sources.sheets.sheet import Area
from tests.loading.sheets import sheet, workbook

HEADINGS = Shelf().unit_headings()


def read(*sheets, named: str | None = None) -> tuple[UnitColumns | None, list[tuple[str, str]]]:
    problems = Problems()
    found = unit_columns(workbook(*sheets), named, HEADINGS, problems)
    return found, [(one.code, str(one.place)) for one in problems]


def columns(*rows, **more) -> UnitColumns:
    found, told = read(sheet(*rows, **more))
    assert told == []
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rows", "unit", "values", "first"),
    [
        ([("code", "name", "so_thon")], {"code": 0, "name": 1}, {"so_thon": 2}, 1),
        ([("STT", "Mã ĐVHC", "Số thôn")], {"code": 1}, {"so_thon": 2}, 1),
        ([("DANH SÁCH XÃ, PHƯỜNG",), (), ("TT", "Xã, phường", "Tỉnh")], {"name": 1, "province": 2}, {}, 3),
        (
            [("code", "name", "type", "full_name", "province_code", "province")],
            {"code": 0, "name": 1, "type": 2, "full_name": 3, "province_code": 4, "province": 5},
            {},
            1,
        ),
        ([("Tên",), ("Mã", "Tên")], {"code": 0, "name": 1}, {}, 2),
    ],
)
def test_the_head_and_its_columns(rows, unit, values, first):
    found = columns(*rows)
    assert (found.unit, found.values, found.first) == (unit, values, first)


def test_a_head_of_two_rows():
    rows = [("Mã", "Quy mô", None), (None, "Số thôn", "Số dân")]
    found = columns(*rows, merged=(Area(0, 0, 1, 0), Area(0, 1, 0, 2)))
    assert (found.unit, found.values, found.first) == ({"code": 0}, {"so_thon": 1, "so_dan": 2}, 2)
    assert {name: str(place) for name, place in found.places().items()} == {
        "so_thon": "bang.xlsx!Sheet1!B2",
        "so_dan": "bang.xlsx!Sheet1!C2",
    }


def test_a_column_without_a_head_is_kept_in_mind():
    assert columns(("Mã", None, 2026, "…")).headless == {1, 2, 3}


def test_a_head_that_stands_twice_is_told():
    found, told = read(sheet(("Mã", "Số thôn", "so_thon", "code")))
    assert found is not None
    assert (found.unit, found.values) == ({"code": 0}, {"so_thon": 1})
    assert told == [("PD407", "bang.xlsx!Sheet1!C1"), ("PD407", "bang.xlsx!Sheet1!D1")]


@pytest.mark.parametrize(
    ("sheets", "named", "told"),
    [
        ([sheet(("Loại", "Tỉnh"), ("xã", "Huế"))], None, "PD406"),
        ([sheet()], None, "PD406"),
        ([sheet(("Mã",), is_hidden=True)], None, "PD406"),
        ([sheet(("Mã",)), sheet(("Mã",), name="Trang 2")], None, "PD568"),
        ([sheet(("Mã",))], "Trang 2", "PD562"),
    ],
)
def test_what_is_no_units_file(sheets, named, told):
    assert read(*sheets, named=named) == (None, [(told, "bang.xlsx")])


def test_a_sheet_may_be_named():
    found, told = read(sheet(("Mã",)), sheet(("Tên",), name="Trang 2", is_hidden=True), named="TRANG 2")
    assert found is not None
    assert (found.unit, told) == ({"name": 0}, [])


@pytest.mark.parametrize(
    ("head", "name"),
    [("Số thôn", "so_thon"), ("so_thon", "so_thon"), ("Điện thoại (cố định)", "dien_thoai_co_dinh"), ("…", "")],
)
def test_the_parameter_that_a_head_is_meant_for(head, name):
    assert parameter_id(head) == name
