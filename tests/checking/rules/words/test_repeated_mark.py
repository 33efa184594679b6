import pytest

from plandocs.checking.rules.words.repeated_mark import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Tổng hợp«,,» báo cáo",), "Tổng hợp, báo cáo"),
        (("Tổng hợp«, ,» báo cáo",), "Tổng hợp, báo cáo"),
        (("Làm xong«..» Báo cáo",), "Làm xong. Báo cáo"),
        (("Tổng hợp«,;» báo cáo",), None),
        (("Làm xong«;.» Báo cáo",), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Tin học, ngoại ngữ, v.v.; báo cáo",),
        ("Tin học... ngoại ngữ…",),
        ("Làm xong. Báo cáo; gửi",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
