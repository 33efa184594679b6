import pytest

from plandocs.checking.rules.words.people_with_small_letter import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Phục vụ «nhân dân»",), "Phục vụ Nhân dân"),
        (("Vận động «nhân dân», phục vụ Nhân dân",), "Vận động Nhân dân, phục vụ Nhân dân"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Phục vụ Nhân dân",),
        ("Báo cáo Uỷ ban nhân dân, Ủy ban nhân dân, Toà án nhân dân, Công an nhân dân",),
        ("Theo “vì nhân dân” đã nêu",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
