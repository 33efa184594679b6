import pytest

from plandocs.checking.rules.words.zero_before_month import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Trước ngày 15/«06»/2027",), "Trước ngày 15/6/2027"),
        (("Trong tháng «09» năm 2027",), "Trong tháng 9 năm 2027"),
        (("Hoàn thành ngày 15 tháng «07»",), "Hoàn thành ngày 15 tháng 7"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Trước ngày 15/6/2027, tháng 01 năm 2028, 10/12/2027",),
        ("Mỗi tháng 03 buổi, hằng tháng 04 lần, 6 tháng 05 lần",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
