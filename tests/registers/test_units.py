"""The shipped register of administrative units: every row of it, and what it says of a day."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.registers.unit_rows import Commune, CommuneType, Province, ProvinceType
from plandocs.registers.units import OPEN, shipped_units
from plandocs.vietnamese.text import collapse_spaces

UNITS = shipped_units()
ROWS: list[Province | Commune] = [*UNITS.provinces, *UNITS.communes]
BEFORE, AFTER = UNITS.at(datetime.date(2026, 4, 29)), UNITS.at(datetime.date(2026, 4, 30))
every_day = pytest.mark.parametrize("units", [BEFORE, AFTER], ids=["2025", "2026"])
DAYS = st.dates(datetime.date(2025, 7, 1), datetime.date(2035, 1, 1))


@every_day
def test_there_are_34_provinces_and_3321_communes(units):
    assert (len(units.provinces), len(units.communes)) == (34, 3321)


@pytest.mark.parametrize(
    ("units", "provinces", "communes"),
    [(BEFORE, (28, 6), (2621, 687, 13)), (AFTER, (27, 7), (2611, 697, 13))],
)
def test_how_many_there_are_of_each_type(units, provinces, communes):
    upper = Counter(one.type for one in units.provinces.values())
    lower = Counter(one.type for one in units.communes.values())
    assert tuple(upper[kind] for kind in ProvinceType) == provinces
    assert tuple(lower[kind] for kind in CommuneType) == communes


def test_every_row_is_written_soundly():
    for row in ROWS:
        assert unicodedata.is_normalized("NFC", row.name)
        assert collapse_spaces(row.name).strip() == row.name
        assert row.name[0].isupper() or row.name[0].isdigit()
        assert not any(row.name.casefold().startswith(f"{kind} ") for kind in (*CommuneType, *ProvinceType))
        assert UNITS.source_of(row) != row.source
        assert row.begins <= row.ends


def test_every_code_has_its_digits():
    assert all(re.fullmatch(r"[0-9]{2}", row.code) for row in UNITS.provinces)
    assert all(re.fullmatch(r"[0-9]{5}", row.code) for row in UNITS.communes)


def test_full_names_begin_with_their_types():
    for row in ROWS:
        assert row.full == f"{row.type} {row.name}"
        assert row.titled.casefold() == row.full.casefold()
        assert row.titled[0].isupper()


@every_day
def test_every_commune_belongs_to_a_province(units):
    assert {row.province for row in units.communes.values()} == set(units.provinces)


@every_day
def test_a_name_is_that_of_one_unit_of_a_province(units):
    """Whatever the type: no province has both a commune and a ward of one name."""
    names = Counter((row.name, row.province) for row in units.communes.values())
    assert set(names.values()) == {1}


def test_rows_of_one_code_follow_each_other_without_a_gap():
    for code in {row.code for row in UNITS.communes}:
        rows = UNITS.rows_of(code)
        assert rows[-1].ends == OPEN
        assert all(one.ends + datetime.timedelta(days=1) == next_.begins for one, next_ in pairwise(rows))


@given(DAYS)
def test_every_unit_is_found_on_every_day(date):
    assert len(UNITS.at(date).communes) == 3321


@given(st.sampled_from(list(AFTER.communes.values())))
def test_every_unit_is_found_by_its_code_and_by_every_form_of_its_name(row):
    province = AFTER.province_of(row)
    assert AFTER.find(row.code) == row
    for name in (row.name, row.full, row.titled, row.full.upper(), unicodedata.normalize("NFD", row.titled)):
        assert row in AFTER.named(name)
        assert AFTER.named(name, province.titled) == [row]


@every_day
def test_the_order_is_that_of_the_list(units):
    order = [(row.province, row.code) for row in units.communes.values()]
    assert order == sorted(order)
    assert [units.order(row) for row in units.in_province("31")] == list(range(1, 115))


def test_nothing_is_known_of_the_time_before():
    assert UNITS.begins == datetime.date(2025, 7, 1)
    assert not UNITS.at(datetime.date(2025, 6, 30)).communes


def test_a_province_that_became_a_city():
    assert BEFORE.provinces["75"].full == "tỉnh Đồng Nai"
    assert AFTER.provinces["75"].full == "thành phố Đồng Nai"
    assert UNITS.source_of(AFTER.provinces["75"]) == "Nghị quyết số 30/2026/QH16"


def test_a_commune_that_became_a_ward():
    assert [row.full for row in UNITS.rows_of("25270")] == ["xã Lộc Ninh", "phường Lộc Ninh"]
    assert UNITS.rows_of("00000") == []


def test_a_shelf_without_rows_of_its_own_has_the_shipped_register(tmp_path):
    problems = Problems()
    assert Shelf((tmp_path,), problems).units() is shipped_units()
    assert list(problems) == []
