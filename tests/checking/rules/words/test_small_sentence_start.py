import pytest

from plandocs.checking.rules.words.small_sentence_start import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Rà soát nhu cầu. «tổng» hợp kết quả",), None),
        (("Vì sao chậm? «báo» cáo",), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Rà soát nhu cầu. Tổng hợp kết quả",),
        ("Tại TP. hoặc xã, tin học, v.v. và ngoại ngữ",),
        ("Tin học... và ngoại ngữ… khác",),
        ("Theo Điều 5. và Điều 6",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
