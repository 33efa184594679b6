"""Which units a sentence names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.registers.unit_mentions import mentions_in
from plandocs.registers.units import shipped_units

LAST = shipped_units().at(shipped_units().last_known)
COMMUNES = list(LAST.communes.values())


def named(text):
    return [(one.type, one.name) for one in mentions_in(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("của xã Hà Bắc, thành phố Hải Phòng.", [("xã", "Hà Bắc"), ("thành phố", "Hải Phòng")]),
        ("ỦY BAN NHÂN DÂN XÃ HÀ BẮC", [("xã", "HÀ BẮC")]),
        ("phường Văn Miếu - Quốc Tử Giám mở lớp", [("phường", "Văn Miếu - Quốc Tử Giám")]),
        (
            "phường 1 Bảo Lộc, xã Ea H'Leo và xã Ea H’Leo",
            [("phường", "1 Bảo Lộc"), ("xã", "Ea H'Leo"), ("xã", "Ea H’Leo")],
        ),
        ("đặc khu Phú Quốc; huyện Thanh Hà (cũ)", [("đặc khu", "Phú Quốc"), ("huyện", "Thanh Hà")]),
        ("tại TP. Hồ Chí Minh", [("thành phố", "Hồ Chí Minh")]),
        ("cán bộ xã, phường, đặc khu thuộc tỉnh", []),
        ("hợp tác xã Đông Tiến", []),
        ("quảnxã Hà", []),
        ("xã hội Việt Nam, quận trung tâm", []),
    ],
)
def test_types_with_names_behind_them(text, wanted):
    assert named(text) == wanted


def test_the_longest_known_beginning():
    (mention,) = mentions_in("UBND XÃ HÀ BẮC ĐÁP ỨNG YÊU CẦU")
    assert mention.known({"HÀ BẮC", "HÀ"}.__contains__) == "HÀ BẮC"
    assert mention.known({"BẮC"}.__contains__) is None


@given(st.sampled_from(COMMUNES))
def test_every_unit_of_the_register_is_found(unit):
    for full in (unit.full, unit.titled, unit.full.upper()):
        (mention,) = mentions_in(f"Kế hoạch của {full}, năm 2026")
        assert mention.known(lambda name: bool(LAST.named(name))) == mention.name
        assert mention.name.casefold() == unit.name.casefold()
        assert mention.type == unit.type
