"""Names as people type them."""

import pytest

from plandocs.rosters.names import Names
from tests.rosters.drawing import guide


def names(*known):
    found: Names[str] = Names(guide().readings)
    for name in known:
        found.add(name, name)
    return found


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("phòng kinh tế", "Phòng Kinh tế"),
        ("Phòng  Kinh-tế", "Phòng Kinh tế"),
        ("P. Kinh tế", "Phòng Kinh tế"),
        ("Phòng Kinh tế xã Hà Bắc", "Phòng Kinh tế"),
        ("Kinh tế", "Phòng Kinh tế"),
        ("UBND xã Hà Bắc", "xã Hà Bắc"),
        ("X. Hà Bắc", "xã Hà Bắc"),
        ("P. Hà Bắc", None),
        ("tế", None),
        ("Phòng Nội vụ", None),
        ("", None),
    ],
)
def test_a_name_is_found_in_what_was_typed(text, named):
    assert names("Phòng Kinh tế", "xã Hà Bắc").find(text) == named


def test_what_may_be_either_is_neither():
    known = names("xã Hà Bắc", "phường Hà Bắc")
    assert known.find("Hà Bắc") is None
    assert known.find("phường Hà Bắc") == "phường Hà Bắc"


def test_the_nearest_is_suggested():
    assert names("Phòng Kinh tế", "Văn phòng").near("Phòng Kin tế") == "Phòng Kinh tế"
