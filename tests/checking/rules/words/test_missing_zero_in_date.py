import pytest

from plandocs.checking.rules.words.missing_zero_in_date import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Trước ngày «5»/6/2027",), "Trước ngày 05/6/2027"),
        (("Ngày «5» tháng 6",), "Ngày 05 tháng 6"),
        (("Trong tháng «1» năm 2028",), "Trong tháng 01 năm 2028"),
        (("Trước ngày 15/«2»/2028",), "Trước ngày 15/02/2028"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Trước ngày 05/6/2027, 15/02/2028, tháng 01/2028",),
        ("Nhân ngày 2/9 và 30/4, sau 3 tháng",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
