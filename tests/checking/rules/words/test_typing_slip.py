import pytest

from plandocs.checking.rules.words.typing_slip import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("«Sử lý» kiến nghị sau «sát nhập»",), "Xử lý kiến nghị sau sáp nhập"),
        (("Nâng cao «kỹ cương», «kỹ luật»",), "Nâng cao kỷ cương, kỷ luật"),
        (("Phối hợp với «Trưởng Chính trị» thành phố",), "Phối hợp với Trường Chính trị thành phố"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Xử lý kiến nghị sau sáp nhập",),
        ("Chuyên đề lịch sử lý luận",),
        ("Giai đoạn phấn đầu tiên",),
        ("Cũng cố gắng như mọi người",),
        ("Theo bài “Sử lý” đã nêu",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
