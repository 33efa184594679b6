"""Names of units as people write them."""

from __future__ import annotations

import pytest

from plandocs.registers.unit_names import Reading, TypeWords, full_name, name_key, titled_name, unmarked_key

WORDS = TypeWords(["xã", "phường", "đặc khu", "thành phố"], {"phường": ["p"], "thành phố": ["tp", "t p"]})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa Bình", "HOÀ  BÌNH"),
        ("Ea H'Leo", "Ea H’Leo"),
        ("Ea H'Leo", "Ea H' Leo"),
        ("Văn Miếu - Quốc Tử Giám", "Văn Miếu – Quốc Tử Giám"),
        ("Hà Bắc", "Hà\u200b Bắc"),
    ],
)
def test_one_name_spelt_two_ways(one, other):
    assert name_key(one) == name_key(other)


def test_marks_tell_names_apart():
    assert name_key("Tân Thành") != name_key("Tân Thanh")
    assert unmarked_key("Tân Thành") == unmarked_key("Tân Thanh") == "tanthanh"
    assert unmarked_key("M'Drắk") == "mdrak"


@pytest.mark.parametrize(
    ("text", "kind", "bare"),
    [
        ("Phường 1 Bảo Lộc", "phường", "1 bảo lộc"),
        ("P. 1 Bảo Lộc", "phường", "1 bảo lộc"),
        ("P.1 Bảo Lộc", "phường", "1 bảo lộc"),
        ("ĐẶC KHU PHÚ QUÝ", "đặc khu", "phú quý"),
        ("T.P Huế", "thành phố", "huế"),
        ("Phường", None, "phường"),
        ("Pleiku", None, "pleiku"),
    ],
)
def test_a_name_is_taken_apart(text, kind, bare):
    assert WORDS.readings(text)[0] == Reading(kind, bare)


def test_a_name_that_begins_as_a_type_may_also_be_bare():
    assert WORDS.readings("Xã Đàn")[1] == Reading(None, "xã đàn")


@pytest.mark.parametrize(("text", "kind"), [("Xã", "xã"), ("P.", "phường"), ("thị trấn", None), ("", None)])
def test_the_type_that_a_text_names(text, kind):
    assert WORDS.type_of(text) == kind


def test_names_in_full():
    assert full_name("đặc khu", "Phú Quý") == "đặc khu Phú Quý"
    assert titled_name("đặc khu", "Phú Quý") == "Đặc khu Phú Quý"
