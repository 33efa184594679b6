"""The units that a plan reaches, with their people."""

from __future__ import annotations

from plandocs.composing.answers import Answers
from plandocs.composing.numbering import Numbering
from plandocs.composing.receiving_units import ReceivingUnit, receiving_units
from plandocs.sources.expressions import evaluate, shown
from tests.composing.making import context_of

REGIONS = """
training:
  years:
    - time: 2026
      regions:
        - {name: Cụm 1, areas: [xã A, phường B], venue: Hội trường A}
        - {name: Cụm 2, areas: xã C}
    - time: 2027
      regions: {name: Cụm 3, areas: [Xã A, xã D]}
responsibilities: {body: Sở Nội vụ, duties: Tổng hợp}
"""
BODIES = """
bodies:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
  trong: {name: các phòng, members: [vhxh, Văn phòng, trong]}
responsibilities:
  - {body: vhxh, duties: Chủ trì}
  - {body: [trong, Công an xã], duties: Phối hợp}
"""


def units(yaml: str, *people: dict[str, str]) -> list[ReceivingUnit]:
    context = context_of(yaml)
    return receiving_units(Answers.of(context, Numbering(context)), people)


def test_units_are_the_areas_of_the_regions_each_once():
    told = [(unit.name, unit.region, unit.venue) for unit in units(REGIONS)]
    assert told == [
        ("xã A", "Cụm 1", "Hội trường A"),
        ("phường B", "Cụm 1", "Hội trường A"),
        ("xã C", "Cụm 2", None),
        ("xã D", "Cụm 3", None),
    ]


def test_without_areas_they_are_the_bodies_with_duties_groups_taken_apart():
    assert [(unit.name, unit.short) for unit in units(BODIES)] == [
        ("Phòng Văn hóa - Xã hội", "VHXH"),
        ("Văn phòng", ""),
        ("Công an xã", ""),
    ]


def test_a_plan_of_neither_has_none():
    assert units("") == []


def test_people_belong_to_their_unit_and_other_units_come_last():
    people = [
        {"name": "Học viên 001", "unit": "vhxh"},
        {"name": "Học viên 002", "unit": "PHÒNG VĂN HÓA - XÃ HỘI"},
        {"name": "Học viên 003", "unit": "Trường A"},
        {"name": "Học viên 004", "unit": ""},
    ]
    told = {unit.name: [person["name"] for person in unit.people] for unit in units(BODIES, *people)}
    assert told == {
        "Phòng Văn hóa - Xã hội": ["Học viên 001", "Học viên 002"],
        "Văn phòng": [],
        "Công an xã": [],
        "Trường A": ["Học viên 003"],
    }


def test_a_form_asks_by_name():
    unit = units(BODIES)[1]
    assert shown(unit) == "Văn phòng"
    assert evaluate("u.short", {"u": unit}) == "Văn phòng"
    assert evaluate("u.people | length", {"u": unit}) == 0
