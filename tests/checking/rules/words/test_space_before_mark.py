import pytest

from plandocs.checking.rules.words.space_before_mark import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Tổng hợp« », báo cáo« »; gửi",), "Tổng hợp, báo cáo; gửi"),
        (("Rà soát (« »qua thôn« »)",), "Rà soát (qua thôn)"),
        (("Kết quả đạt được« »: tốt",), "Kết quả đạt được: tốt"),
        (("Làm xong« ». Báo cáo",), "Làm xong. Báo cáo"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Tổng hợp, báo cáo; gửi (qua thôn): tốt. Hết",),
        ("Tỷ lệ 1 : 5",),
        ("Ngày … / tháng …",),
        ("Tập huấn tin học ...",),
        ("Theo mẫu “ A ” kèm theo",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
