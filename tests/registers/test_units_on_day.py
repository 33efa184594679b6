"""Units as they stand on a day: found by code and name, and what a template may ask of one."""

from __future__ import annotations

import datetime

import pytest

from plandocs.registers.unit_rows import Commune
from plandocs.registers.units import shipped_units
from plandocs.registers.units_on_day import FACTS, UnitsOnDay

LATE = shipped_units().at(datetime.date(2026, 11, 20))
EARLY = shipped_units().at(datetime.date(2025, 11, 20))


def commune(code: str, units: UnitsOnDay = LATE) -> Commune:
    found = units.find(code)
    assert found is not None
    return found


def codes(rows: list[Commune]) -> list[str]:
    return [row.code for row in rows]


@pytest.mark.parametrize(
    ("name", "province", "found"),
    [
        ("Vĩnh Lộc", None, ["15349", "27601", "31858"]),
        ("xã Vĩnh Lộc", "Thanh Hóa", ["15349"]),
        ("xã Vĩnh Lộc", "Thanh Hoá", ["15349"]),
        ("Vĩnh Lộc", "TP. HCM", ["27601"]),
        ("Vĩnh Lộc", "79", ["27601"]),
        ("phường Vĩnh Lộc", None, []),
        ("X. Hà Bắc", None, ["10816"]),
        ("Hà Bắc", "tỉnh Hải Phòng", []),
        ("Hà Bắc", "Hải Dương", []),
        ("1 Bảo Lộc", None, ["24823"]),
        ("P.1 Bảo Lộc", None, ["24823"]),
        ("EA H’LEO", None, ["24184"]),
        ("Văn Miếu – Quốc Tử Giám", None, ["00226"]),
        ("Ha Bac", None, []),
        ("", None, []),
        ("x" * 10_000, None, []),
    ],
)
def test_communes_by_name(name, province, found):
    assert codes(LATE.named(name, province)) == found


def test_names_of_another_time():
    assert LATE.named("xã Trảng Bom") == []
    assert codes(LATE.once_named("xã Trảng Bom")) == ["26248"]
    assert codes(LATE.once_named("xã Trảng Bom", "tỉnh Đồng Nai")) == ["26248"]
    assert LATE.once_named("xã Trảng Bom", "Hà Nội") == []
    assert codes(EARLY.once_named("phường Trảng Bom")) == ["26248"]
    assert LATE.once_named("xã Hà Bắc") == []


def test_a_name_may_be_that_of_one_unit_now_and_of_another_before():
    assert codes(LATE.named("xã Lộc Ninh")) == ["25579"]
    assert codes(LATE.once_named("xã Lộc Ninh")) == ["25270"]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("75", "thành phố Đồng Nai"),
        ("Đồng Nai", "thành phố Đồng Nai"),
        ("TỈNH ĐỒNG NAI", "thành phố Đồng Nai"),
        ("1", "thành phố Hà Nội"),
        ("TP HCM", "thành phố Hồ Chí Minh"),
        ("tỉnh Hà Nội", None),
        ("Hải Dương", None),
        ("", None),
    ],
)
def test_a_province_by_code_or_any_of_its_names(text, full):
    found = LATE.province_named(text)
    assert (found.full if found else None) == full


def test_what_is_like_a_name_that_nobody_has():
    assert LATE.suggest("xã Hà Bắk")[0] == "Hà Bắc"
    assert LATE.suggest("Vinh Loc", "Thanh Hóa")[0] == "Vĩnh Lộc"
    assert LATE.suggest("zzzzzzzz", "Thanh Hóa") == []


def test_what_a_template_may_ask():
    assert LATE.facts(commune("10816")) == {
        "code": "10816",
        "name": "Hà Bắc",
        "type": "xã",
        "full": "xã Hà Bắc",
        "titled": "Xã Hà Bắc",
        "committee": "Ủy ban nhân dân xã Hà Bắc",
        "committee_short": "UBND xã Hà Bắc",
        "order": "30",
        "province_code": "31",
        "province_name": "Hải Phòng",
        "province_type": "thành phố",
        "province_full": "thành phố Hải Phòng",
        "province_titled": "Thành phố Hải Phòng",
    }


def test_every_fact_is_described():
    assert list(LATE.facts(commune("10816"))) == list(FACTS)


def test_facts_are_those_of_the_day():
    late, early = LATE.facts(commune("25270")), EARLY.facts(commune("25270", EARLY))
    assert (late["full"], late["province_full"]) == ("phường Lộc Ninh", "thành phố Đồng Nai")
    assert (early["full"], early["province_full"]) == ("xã Lộc Ninh", "tỉnh Đồng Nai")
