import pytest

from plandocs.checking.rules.words.missing_space import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Tổng hợp«,»báo cáo",), "Tổng hợp, báo cáo"),
        (("Năm 2026«;»rà soát",), "Năm 2026; rà soát"),
        (("Kết quả«:»tốt",), "Kết quả: tốt"),
        (("Làm xong«.»Báo cáo",), "Làm xong. Báo cáo"),
        (("Rà soá«t»(qua thôn)",), "Rà soát (qua thôn)"),
        (("Rà soát (qua thôn«)»và xã",), "Rà soát (qua thôn) và xã"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Cho 1.299 người, 11,8%, lúc 8:30, trước 05/4/2027",),
        ("Gửi về a,b@example.vn hoặc https://habac.gov.vn/tin:moi",),
        ("TP.Hải Phòng, ThS.Lan, v.v.",),
        ("Người học (là công chức)",),
        ("Nghị quyết số 68-NQ/TW,...",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
