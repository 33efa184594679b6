"""The orders that lists have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.rosters.known_names import unit_names
from plandocs.rosters.ordering import in_order
from tests.rosters.drawing import fact_of, guide
from tests.rosters.people import roster_of

PEOPLE = [
    {"name": "Lê Viên Bình", "unit": "Văn phòng", "post": "Chuyên viên"},
    {"name": "Trần Viên Anh", "unit": "Phòng Kinh tế", "post": "Chuyên viên"},
    {"name": "Đỗ Viên Ánh", "unit": "Phòng Lạ", "post": "Trưởng phòng"},
    {"name": "Lê Học Anh", "unit": "P. Kinh tế", "post": "PTP"},
    {"name": "Y Thịnh Niê", "given": "Thịnh", "unit": "Văn phòng", "post": "Chánh Văn phòng"},
]


def ordered(order):
    fact = fact_of(f"order: {order}\nunits: [Phòng Kinh tế, Văn phòng]\n")
    roster = in_order(roster_of(*PEOPLE), fact.order, unit_names(fact, None, guide()), guide())
    return [person.name for person in roster]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("name", ["Lê Học Anh", "Trần Viên Anh", "Đỗ Viên Ánh", "Lê Viên Bình", "Y Thịnh Niê"]),
        ("unit", ["Lê Học Anh", "Trần Viên Anh", "Y Thịnh Niê", "Lê Viên Bình", "Đỗ Viên Ánh"]),
        ("file", ["Lê Viên Bình", "Trần Viên Anh", "Đỗ Viên Ánh", "Lê Học Anh", "Y Thịnh Niê"]),
    ],
)
def test_people_stand_in_the_order_that_is_asked_for(order, names):
    assert ordered(order) == names


@given(st.permutations(PEOPLE))
def test_the_order_of_names_does_not_depend_on_that_of_the_file(people):
    fact = fact_of("order: name")
    roster = in_order(roster_of(*people), fact.order, unit_names(fact, None, guide()), guide())
    assert [person.name for person in roster] == ordered("name")
