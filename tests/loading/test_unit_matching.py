"""Which unit a row of a file means, and what is told when that is unsure."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.unit_agreement import Agreement
from plandocs.loading.unit_matching import UnitMatcher
from plandocs.registers.units import shipped_units
from plandocs.sources.located import Text

UNITS = shipped_units()
LATE = UNITS.at(datetime.date(2026, 11, 20))
EARLY = UNITS.at(datetime.date(2025, 11, 20))


def said(**columns: str) -> dict[str, Text]:
    return {name: Text(value, Place(f"tep.csv!{name}")) for name, value in columns.items()}


def matched(*rows: dict[str, Text], units=LATE) -> tuple[list[str | None], list[str]]:
    problems = Problems()
    matcher = UnitMatcher(Agreement(UNITS, units, problems))
    found = [matcher.match(row, Place(f"tep.csv!{number}")) for number, row in enumerate(rows, 1)]
    matcher.note_found_by_name()
    return [unit.code if unit else None for unit in found], [one.code for one in problems]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"code": "10816"}, "10816"),
        ({"code": "4"}, "00004"),
        ({"code": "10816", "name": "Hà Bắc"}, "10816"),
        ({"code": "10816", "name": "XÃ HÀ BẮC", "type": "Xã"}, "10816"),
        ({"code": "10816", "name": "Hà Bắc", "type": "xã", "province": "TP Hải Phòng"}, "10816"),
        ({"code": "00175", "name": "Yên Hoà", "type": "P."}, "00175"),
        ({"code": "24823", "full_name": "Phường 1 Bảo Lộc", "name": "1 Bảo Lộc"}, "24823"),
        ({"code": "10816", "province_code": "31"}, "10816"),
    ],
)
def test_a_row_that_agrees_with_the_register(row, code):
    assert matched(said(**row)) == ([code], [])


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"code": "25270", "name": "Lộc Ninh", "type": "xã"}, ["PD416"]),
        ({"code": "25270", "type": "xã"}, ["PD416"]),
        ({"code": "25270", "name": "Xã Lộc Ninh", "full_name": "xã Lộc Ninh"}, ["PD416"]),
        ({"code": "25270", "name": "Lộc Ninh", "province": "Tỉnh Đồng Nai"}, ["PD419"]),
        ({"code": "25270", "name": "Xã Lộc Ninh", "province": "Tỉnh Đồng Nai"}, ["PD416", "PD419"]),
        ({"code": "25270", "name": "Loc Ninh"}, ["PD418"]),
        ({"code": "25270", "name": "Phường Lộcninh"}, ["PD418"]),
    ],
)
def test_a_row_whose_names_give_way_to_the_register(row, told):
    assert matched(said(**row)) == (["25270"], told)


def test_names_are_brought_to_an_earlier_day_too():
    assert matched(said(code="25270", name="phường Lộc Ninh"), units=EARLY) == (["25270"], ["PD416"])


def test_the_new_name_of_a_province_is_told_once():
    rows = [said(code=row.code, province="Tỉnh Đồng Nai") for row in LATE.in_province("75")]
    found, told = matched(*rows)
    assert len(found) == 95
    assert told == ["PD419"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({}, "PD409"),
        ({"province": "Hải Phòng"}, "PD409"),
        ({"code": "99999"}, "PD410"),
        ({"code": "xã Hà Bắc"}, "PD410"),
        ({"code": "010816"}, "PD410"),
        ({"code": "²"}, "PD410"),
        ({"code": "10816", "name": "Vĩnh Lộc"}, "PD417"),
        ({"code": "10816", "name": "Hà Tây"}, "PD417"),
        ({"code": "10816", "name": "phường Hà Bắc"}, "PD417"),
        ({"code": "10816", "name": "xã Hà Bắc", "type": "phường"}, "PD417"),
        ({"code": "10816", "type": "đặc khu"}, "PD417"),
        ({"code": "10816", "type": "thị trấn"}, "PD422"),
        ({"code": "10816", "province": "Thanh Hóa"}, "PD420"),
        ({"code": "10816", "province": "Hải Dương"}, "PD421"),
        ({"name": "Hà Bắk"}, "PD415"),
        ({"name": "Hà Bắc", "province": "Huế"}, "PD415"),
        ({"name": "Hà Bắc", "province": "Hải Dương"}, "PD421"),
        ({"name": "Vĩnh Lộc"}, "PD414"),
        ({"name": "xã Lộc Ninh"}, "PD414"),
        ({"name": "y" * 5000}, "PD415"),
    ],
)
def test_what_is_no_unit_or_unsure(row, told):
    found, codes = matched(said(**row))
    assert codes == [told]
    assert found == (["10816"] if told == "PD422" else [None])


def test_the_name_of_a_neighbour_is_no_slip():
    assert matched(said(code="25280", name="xã Lộc Thành")) == ([None], ["PD417"])
    assert matched(said(code="25280", name="xã Lộc Thanh")) == (["25280"], ["PD418"])


@pytest.mark.parametrize(
    ("row", "code", "told"),
    [
        ({"name": "Hà Bắc"}, "10816", ["PD413"]),
        ({"name": "Vĩnh Lộc", "province": "Thanh Hoá"}, "15349", ["PD413"]),
        ({"name": "Vĩnh Lộc", "province_code": "79"}, "27601", ["PD413"]),
        ({"name": "Trảng Bom", "type": "xã"}, "26248", ["PD416", "PD413"]),
        ({"name": "xã Lộc Ninh", "province": "tỉnh Đồng Nai"}, "25270", ["PD416", "PD419", "PD413"]),
    ],
)
def test_a_row_without_a_code_is_known_by_its_name(row, code, told):
    assert matched(said(**row)) == ([code], told)


def test_rows_without_codes_are_told_together():
    problems = Problems()
    matcher = UnitMatcher(Agreement(UNITS, LATE, problems))
    for name in ("Hà Bắc", "1 Bảo Lộc"):
        matcher.match(said(name=name), Place("tep.csv"))
    matcher.note_found_by_name()
    (told,) = problems
    assert (told.code, told.value("count"), told.value("number")) == ("PD413", "2", "10816")


def test_a_unit_has_one_row():
    problems = Problems()
    matcher = UnitMatcher(Agreement(UNITS, LATE, problems))
    assert matcher.match(said(code="10816"), Place("tep.csv!A2")) is not None
    assert matcher.match(said(name="Hà Bắc"), Place("tep.csv!B9")) is None
    (told,) = problems
    assert (told.code, str(told.place), str(told.related[0].place)) == ("PD412", "tep.csv!B9", "tep.csv!A2")


def test_what_may_be_meant_is_said():
    problems = Problems()
    matcher = UnitMatcher(Agreement(UNITS, LATE, problems))
    matcher.match(said(name="Vĩnh Lộc"), Place("tep.csv"))
    matcher.match(said(name="Hà Bắk", province="Hải Phòng"), Place("tep.csv"))
    ambiguous, unknown = problems
    assert "15349 xã Vĩnh Lộc (tỉnh Thanh Hóa)" in ambiguous.value("readings")
    assert unknown.value("near").split(", ")[0] == "Hà Bắc"


@given(st.sampled_from(list(UNITS.communes)), st.sampled_from([EARLY, LATE]))
def test_every_row_of_the_register_is_understood_on_every_day(row, units):
    province = UNITS.at(row.begins).province_of(row)
    columns = {"name": row.name, "type": row.type, "full_name": row.titled, "province": province.titled}
    found, told = matched(said(code=row.code, **columns), units=units)
    assert found == [row.code]
    assert set(told) <= {"PD416", "PD419"}
    found, _ = matched(said(**columns), units=units)
    assert found == [row.code]
