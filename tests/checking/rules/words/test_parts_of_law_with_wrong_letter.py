import pytest

from plandocs.checking.rules.words.parts_of_law_with_wrong_letter import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Theo «Khoản» 2 Điều 5, «Điểm» a",), "Theo khoản 2 Điều 5, điểm a"),
        (("Theo «điều» 5 Nghị định này",), "Theo Điều 5 Nghị định này"),
        (("Tại «mục» II «phần» III",), "Tại Mục II Phần III"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Theo điểm a khoản 2 Điều 5 Mục II",),
        ("Khoản 2 quy định rõ",),
        ("Chia 3 phần, danh mục II, thành phần I",),
        ("Mọi điều 5 người nêu",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
