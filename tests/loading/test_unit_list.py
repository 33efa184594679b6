"""A unit as a template is given it."""

from __future__ import annotations

import datetime

import pytest

from plandocs.diagnostics.place import Place
from plandocs.loading.unit_list import UnitRow
from plandocs.registers.units import shipped_units
from plandocs.sources.located import Text

DAY = shipped_units().at(datetime.date(2026, 11, 20))
PLACE = Place("tep.csv!A2")


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("so_thon", "12"),
        ("name", "Hà Bắc"),
        ("type", "xã"),
        ("full_name", "Xã Hà Bắc"),
        ("province", "Thành phố Hải Phòng"),
        ("province_full", "thành phố Hải Phòng"),
        ("order", "của tệp"),
        ("khac", None),
    ],
)
def test_a_parameter_is_given_the_column_of_its_name_or_a_fact(parameter, value):
    unit = DAY.communes["10816"]
    facts = {name: Text(fact, PLACE) for name, fact in DAY.facts(unit).items()}
    row = UnitRow(unit, facts, {"so_thon": Text("12", PLACE), "order": Text("của tệp", PLACE)}, PLACE)
    assert row.given(parameter) == value
