import pytest

from plandocs.checking.rules.words.kind_of_unit_with_capital import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Kế hoạch của «Thành phố» Hải Phòng",), "Kế hoạch của thành phố Hải Phòng"),
        (("Kế hoạch của «Tỉnh» Nghệ An",), "Kế hoạch của tỉnh Nghệ An"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Kế hoạch của Thành phố Hồ Chí Minh, tỉnh Nghệ An",),
        ("Báo cáo Tỉnh ủy, Tỉnh đoàn",),
        ("Tỉnh Nghệ An có 130 xã",),
        ("Do Tỉnh, Sở tổ chức",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
