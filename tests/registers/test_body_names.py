"""Ways of naming bodies."""

import pytest

from plandocs.registers.shelf import Shelf

NAMES = Shelf().body_names()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND xã Hà Bắc", "Ủy ban nhân dân xã Hà Bắc"),
        ("Phòng Văn hoá- Xã hội", "Phòng Văn hóa - Xã hội"),
        ("Trường Chính trị TP", "Trường Chính trị thành phố"),
    ],
)
def test_ways_of_writing_one_body(one, other):
    assert NAMES.key(one) == NAMES.key(other)


@pytest.mark.parametrize(
    ("issuer", "party", "signs"),
    [
        ("UBND xã Hà Bắc", False, "Chủ tịch"),
        ("Sở Nội vụ", False, None),
        ("Đảng ủy xã Hà Bắc", True, "Bí thư"),
        ("Đảng ủy xã Hà Bắc", False, None),
    ],
)
def test_collectives(issuer, party, signs):
    found = NAMES.signer_of(issuer, party=party)
    assert (found and str(found.signs)) == signs


def test_heads_and_bodies_above():
    head = NAMES.head_of("Phòng Kinh tế")
    assert head is not None
    assert head.signs == "Trưởng phòng"
    assert NAMES.head_of("Phòngkinh tế") is None
    assert NAMES.is_above_communes("Sở Nội vụ")
    assert NAMES.is_above_communes("UBND tỉnh")
    assert not NAMES.is_above_communes("Ủy ban nhân dân xã")
