import pytest

from plandocs.checking.rules.words.foreign_number_marks import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Cho «1,299» người",), "Cho 1.299 người"),
        (("Kinh phí «12,500,000»",), "Kinh phí 12.500.000"),
        (("Đạt «12.5»%",), "Đạt 12,5%"),
        (("Khoảng «1.5» triệu đồng",), "Khoảng 1,5 triệu đồng"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Cho 1.299 người, 11,8%, 1,5 triệu đồng, 12.500.000 đồng",),
        ("Cỡ 1,275 lần; mục 1.2; ngày 5.6",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
