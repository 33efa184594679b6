"""The place that a commune's plan is dated at."""

import pytest

from plandocs.checking.rules.bodies.place_unlike_issuer import RULE
from tests.loading.sample import told

ISSUER = "  name: Ủy ban nhân dân xã Hà Bắc\n  abbreviation: UBND\n  place: Hà Bắc\n"


@pytest.mark.parametrize(
    ("name", "place", "wanted"),
    [
        ("Ủy ban nhân dân xã Hà Bắc", "Hà Bắc", []),
        ("Ủy ban nhân dân xã Hà Bắc", "Xã Hà Bắc", []),
        ("Ủy ban nhân dân phường Điện Biên Phủ", "Phường Điện Biên Phủ", []),
        ("Ủy ban nhân dân xã Hoà An", "Hòa An", []),
        ("Ủy ban nhân dân xã Hà Bắc", "…", []),
        ("Ủy ban nhân dân xã …", "Hà Bắc", []),
        ("Ủy ban nhân dân tỉnh Gia Lai", "Quy Nhơn", []),
        ("Sở Nội vụ", "Hải Phòng", []),
        ("Ủy ban nhân dân xã Hà Bắc", "Hải Phòng", ["PD473 issuer.place"]),
        ("Ủy ban nhân dân xã Hà Bắc", "Vĩnh Lộc", ["PD473 issuer.place"]),
    ],
)
def test_the_place_is_the_commune(name, place, wanted):
    assert told(RULE, ISSUER, f"  name: {name}\n  abbreviation: UBND\n  place: {place}\n") == wanted
