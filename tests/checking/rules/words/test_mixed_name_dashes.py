import pytest

from plandocs.checking.rules.words.mixed_name_dashes import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Kinh tế - xã hội", "Nhiệm vụ kinh «tế-xã» hội"), ("Kinh tế - xã hội", "Nhiệm vụ kinh tế - xã hội")),
        (("Kinh tế - xã hội", "Kinh «tế – xã» hội"), ("Kinh tế - xã hội", "Kinh tế - xã hội")),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Kinh tế - xã hội", "Quốc phòng-an ninh"),
        ("Văn bản KH-UBND và KH - UBND",),
        ("Kinh tế - xã hội", "Kinh tế, xã hội"),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
