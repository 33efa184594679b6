"""Units files: rows into units of the plan's day, in order, with the values of parameters."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.unit_files import read_units, units_of
from plandocs.loading.unit_list import UnitList, UnitOrder
from plandocs.registers.shelf import Shelf
from plandocs.sources.sheets.sheet import CellError
from tests.loading.sheets import sheet, workbook

DATE = datetime.date(2026, 11, 20)
HEAD = ("Mã", "Tên", "Số thôn", "Ghi chú")
SHARED = Path(__file__).parents[3] / "shared" / "data" / "communes.csv"


def read(*rows, date=DATE, shelf=None, **more) -> tuple[UnitList, list[tuple[str, str]]]:
    problems = Problems()
    order = more.pop("order", UnitOrder.OFFICIAL)
    units = units_of(workbook(sheet(*rows, **more)), date, shelf or Shelf(), problems, order=order)
    return units or UnitList(), [(one.code, str(one.place)) for one in problems]


def codes(units: UnitList) -> list[str]:
    return [row.commune.code for row in units]


def test_a_row_is_a_unit_with_facts_and_values():
    units, told = read(HEAD, ("10816", "Hà Bắc", 12, None))
    (row,) = units
    assert told == []
    assert row.facts["full"] == "xã Hà Bắc"
    assert row.facts["province_full"] == "thành phố Hải Phòng"
    assert row.values == {"so_thon": "12"}
    assert str(row.values["so_thon"].place) == "bang.xlsx!Sheet1!C2"
    assert str(row.facts["name"].place) == "bang.xlsx!Sheet1!B2"
    assert str(row.facts["province_full"].place) == "bang.xlsx!Sheet1!A2"
    assert {name: str(place) for name, place in units.columns.items()} == {
        "so_thon": "bang.xlsx!Sheet1!C1",
        "ghi_chu": "bang.xlsx!Sheet1!D1",
    }


def test_a_code_alone_is_enough_also_without_its_zeros():
    units, told = read(("code",), (4,), ("00008",))
    assert (codes(units), told) == (["00004", "00008"], [])
    assert units.rows[0].facts["titled"] == "Phường Ba Đình"


def test_a_value_is_taken_as_it_stands():
    units, _ = read(HEAD, ("10816", None, "*{{ x }}*", None))
    assert units.rows[0].values["so_thon"] == "*{{ x }}*"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (UnitOrder.OFFICIAL, ["00004", "06724", "06736", "06994", "07030"]),
        (UnitOrder.TYPE, ["00004", "06736", "07030", "06724", "06994"]),
        (UnitOrder.FILE, ["07030", "06994", "06724", "06736", "00004"]),
    ],
)
def test_units_stand_in_the_order_that_is_asked_for(order, expected):
    units, _ = read(("Mã",), ("07030",), ("06994",), ("06724",), ("06736",), ("00004",), order=order)
    assert codes(units) == expected


def test_names_are_those_of_the_plan_s_day():
    units, told = read(("Mã", "Tên"), ("25270", "xã Lộc Ninh"))
    assert units.rows[0].facts["full"] == "phường Lộc Ninh"
    assert told == [("PD416", "bang.xlsx!Sheet1!B2")]
    units, told = read(("Mã", "Tên"), ("25270", "xã Lộc Ninh"), date=datetime.date(2026, 4, 29))
    assert units.rows[0].facts["full"] == "xã Lộc Ninh"
    assert units.rows[0].facts["province_full"] == "tỉnh Đồng Nai"
    assert told == []


def test_what_stands_around_the_rows_is_no_unit():
    units, told = read(
        ("DANH SÁCH",),
        ("STT", "Mã", "Tên đơn vị", "Số thôn"),
        ("(1)", "(2)", "(3)", "(4)"),
        (1, "10816", "Hà Bắc", 5),
        (),
        (None, None, "Tổng cộng", 5),
        (None, None, None, "NGƯỜI LẬP"),
    )
    assert codes(units) == ["10816"]
    assert told == [("PD567", "bang.xlsx!Sheet1!A6")]


def test_flawed_rows_are_left_out_and_told_together():
    units, told = read(
        HEAD,
        ("10816", "Hà Bắc", 1, None),
        ("99999", None, 2, None),
        (None, None, 3, None),
        ("10816", None, 4, None),
        ("00004", "Ngọc Hà", 5, None),
    )
    assert codes(units) == ["10816"]
    assert told == [
        ("PD410", "bang.xlsx!Sheet1!A3"),
        ("PD409", "bang.xlsx!Sheet1!C4"),
        ("PD412", "bang.xlsx!Sheet1!A5"),
        ("PD417", "bang.xlsx!Sheet1!B6"),
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("Mã",)], [("PD569", "bang.xlsx!Sheet1!A1")]),
        ([("Mã",), (), (None,)], [("PD569", "bang.xlsx!Sheet1!A1")]),
        ([("Mã", None), ("10816", "Hà Bắc"), ("00004", "x")], [("PD408", "bang.xlsx!Sheet1!B2")]),
        (
            [("Mã", "Số thôn"), ("10816", CellError("#REF!"))],
            [("PD566", "bang.xlsx!Sheet1!B2")],
        ),
        ([("a",), ("10816",)], [("PD406", "bang.xlsx")]),
    ],
)
def test_what_is_wrong_with_a_file(rows, told):
    assert read(*rows)[1] == told


def test_hidden_rows_are_read_and_told():
    units, told = read(("Mã",), ("10816",), ("00004",), hidden_rows=frozenset({2}))
    assert (codes(units), told) == (["00004", "10816"], [("PD565", "bang.xlsx!Sheet1!A3")])


def test_a_plan_of_before_has_no_units():
    units, told = read(("Mã",), ("10816",), date=datetime.date(2025, 6, 30))
    assert (len(units), told) == (0, [("PD405", "bang.xlsx")])


def test_a_unit_that_ended_is_told_with_the_one_that_took_its_place(tmp_path):
    (tmp_path / "units").mkdir()
    rows = "source: A\ncommunes: [{code: '00008', valid_to: 30/9/2026, into: '00004'}]\n"
    (tmp_path / "units" / "sau.yaml").write_text(rows, encoding="utf-8")
    problems = Problems()
    units_of(workbook(sheet(("Mã",), ("00008",))), DATE, Shelf((tmp_path,)), problems)
    (told,) = problems
    assert (told.code, told.value("date"), told.value("near")) == ("PD411", "30/9/2026", "phường Ba Đình (00004)")


def test_a_project_knows_heads_of_its_own(tmp_path):
    (tmp_path / "batch").mkdir()
    (tmp_path / "batch" / "headings.yaml").write_text("columns: {code: {spellings: Mã riêng}}\n", encoding="utf-8")
    units, told = read(("Mã riêng",), ("10816",), shelf=Shelf((tmp_path,)))
    assert (codes(units), told) == (["10816"], [])


def test_a_file_is_read(tmp_path):
    path = tmp_path / "xa.csv"
    path.write_text("code;so_thon\n10816;12\n", encoding="utf-8")
    problems = Problems()
    units = read_units(path, DATE, Shelf(), problems, name="xa.csv")
    assert units is not None
    assert str(units.rows[0].values["so_thon"].place) == "xa.csv!B2"
    assert list(problems) == []


@pytest.mark.parametrize(("name", "told"), [("khong-co.csv", "PD001"), (".", "PD042")])
def test_a_file_that_is_not_there(tmp_path, name, told):
    problems = Problems()
    assert read_units(tmp_path / name, DATE, Shelf(), problems) is None
    assert [one.code for one in problems] == [told]


@pytest.mark.skipif(not SHARED.is_file(), reason="the list of all communes is not at hand")
def test_the_list_of_all_communes_works_alone():
    problems = Problems()
    units = read_units(SHARED, DATE, Shelf(), problems)
    assert units is not None
    assert (len(units), dict(units.columns)) == (3321, {})
    assert [one.code for one in problems] == ["PD419", *["PD416"] * 10]
