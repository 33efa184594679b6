"""Rows about units that a project adds to the register."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.registers.units import Units
from plandocs.registers.units_on_day import UnitsOnDay

NEW = "code: '99999', name: Mới, type: xã"


def changed(folder: Path, text: str, name: str = "sau.yaml") -> tuple[Units, list[str]]:
    (folder / "units").mkdir(exist_ok=True)
    (folder / "units" / name).write_text(f"source: Nghị quyết mới\n{text}", encoding="utf-8")
    problems = Problems()
    return Shelf((folder,), problems).units(), [f"{one.code} {one.place.key_path}" for one in problems]


def full(units: UnitsOnDay, code: str) -> str | None:
    row = units.find(code)
    return row.full if row is not None else None


def on(units: Units, year: int, month: int, day: int) -> UnitsOnDay:
    return units.at(datetime.date(year, month, day))


def test_a_unit_gets_another_name_and_keeps_the_rest(tmp_path):
    units, told = changed(tmp_path, "communes: [{code: 10816, name: Hà Nam Bắc, valid_from: 1/1/2027}]")
    assert told == []
    assert full(on(units, 2026, 12, 31), "10816") == "xã Hà Bắc"
    assert full(on(units, 2027, 1, 1), "10816") == "xã Hà Nam Bắc"
    assert on(units, 2027, 1, 1).facts(units.rows_of("10816")[-1])["province_full"] == "thành phố Hải Phòng"
    assert units.source_of(units.rows_of("10816")[-1]) == "Nghị quyết mới"


def test_a_unit_becomes_a_part_of_another(tmp_path):
    units, told = changed(tmp_path, "communes: [{code: '00008', valid_to: 31/12/2026, into: '00004'}]")
    assert told == []
    assert full(on(units, 2026, 12, 31), "00008") == "phường Ngọc Hà"
    assert on(units, 2027, 1, 1).find("00008") is None
    assert units.rows_of("00008")[-1].into == "00004"


def test_a_new_unit_takes_its_place_in_the_order(tmp_path):
    units, told = changed(tmp_path, f"communes: [{{{NEW}, province: '04', valid_from: 1/1/2027}}]")
    assert told == []
    assert on(units, 2026, 12, 31).find("99999") is None
    cao_bang = on(units, 2027, 1, 1).in_province("04")
    assert (cao_bang[-1].code, len(cao_bang)) == ("99999", 57)


def test_a_name_is_mended_without_a_day(tmp_path):
    units, _ = changed(tmp_path, "communes: [{code: 10816, name: Hà Bắc A}]")
    assert full(on(units, 2025, 7, 1), "10816") == "xã Hà Bắc A"


def test_a_province_becomes_a_city(tmp_path):
    units, _ = changed(tmp_path, "provinces: [{code: '22', type: thành phố, valid_from: 1/1/2028}]")
    assert on(units, 2027, 12, 31).provinces["22"].full == "tỉnh Quảng Ninh"
    assert on(units, 2028, 1, 1).provinces["22"].full == "thành phố Quảng Ninh"


def test_the_communes_of_a_province_that_joins_another_go_with_it(tmp_path):
    units, _ = changed(tmp_path, "provinces: [{code: '04', valid_to: 31/12/2027, into: '20'}]")
    after = on(units, 2028, 1, 1)
    assert "04" not in after.provinces
    assert len(after.in_province("20")) == 65 + 56
    assert [after.province_of(row).name for row in after.named("Thục Phán")] == ["Lạng Sơn"]


def test_communes_of_a_province_that_is_gone_are_gone(tmp_path):
    units, _ = changed(tmp_path, "provinces: [{code: '04', valid_to: 31/12/2027}]")
    assert len(on(units, 2028, 1, 1).communes) == 3321 - 56


def test_an_earlier_state_goes_before_a_later_one(tmp_path):
    units, told = changed(tmp_path, "communes: [{code: 25270, name: Lộc Ninh A, valid_from: 1/1/2026}]")
    assert told == []
    assert [full(on(units, 2025, 12, 31), "25270"), full(on(units, 2026, 4, 29), "25270")] == [
        "xã Lộc Ninh",
        "xã Lộc Ninh A",
    ]
    assert full(on(units, 2026, 4, 30), "25270") == "phường Lộc Ninh"


def test_a_change_that_the_package_knows_too_stands_once(tmp_path):
    units, told = changed(tmp_path, "communes: [{code: 25270, type: phường, valid_from: 30/4/2026}]")
    assert told == []
    assert [row.full for row in units.rows_of("25270")] == ["xã Lộc Ninh", "phường Lộc Ninh"]


def test_later_files_are_laid_over_earlier_ones(tmp_path):
    changed(tmp_path, "communes: [{code: 10816, name: Hà Một, valid_from: 1/1/2027}]", "1.yaml")
    units, _ = changed(tmp_path, "communes: [{code: 10816, name: Hà Hai, valid_from: 1/1/2028}]", "2.yaml")
    assert [row.name for row in units.rows_of("10816")] == ["Hà Bắc", "Hà Một", "Hà Hai"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("communes: [{code: 1081, name: A, valid_from: 2027}]", "PD402 communes[0].code"),
        ("provinces: [{code: 1081, name: A, valid_from: 2027}]", "PD402 provinces[0].code"),
        ("communes: [{code: 10816, province: '99', valid_from: 2027}]", "PD403 communes[0].province"),
        ("communes: [{code: 10816, valid_to: 2027, into: '99998'}]", "PD403 communes[0].into"),
        ("communes: [{code: 10816, valid_to: 2024}]", "PD404 communes[0].valid_to"),
        ("communes: [{code: 10816, name: A, valid_from: 2028, valid_to: 2027}]", "PD404 communes[0].valid_to"),
        (f"communes: [{{{NEW}, province: '04'}}]", "PD102 communes[0]"),
        (f"communes: [{{{NEW}, valid_from: 2027}}]", "PD102 communes[0]"),
        ("communes: [{code: 10816, type: thị trấn, valid_from: 2027}]", "PD104 communes[0].type"),
        (
            "communes: [{code: 10816, name: A, valid_from: 'ngày … tháng … năm …', valid_to: 2024}]",
            "PD404 communes[0].valid_to",
        ),
    ],
)
def test_what_does_not_fit_is_told(tmp_path, text, told):
    _, found = changed(tmp_path, text)
    assert found == [told]


def test_the_last_known_day_is_that_of_the_last_change(tmp_path):
    assert Shelf().units().last_known == datetime.date(2026, 8, 2)
    units, _ = changed(tmp_path, "communes: [{code: 10816, name: A, valid_from: 1/1/2027}]")
    assert units.last_known == datetime.date(2027, 1, 1)
