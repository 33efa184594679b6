import pytest

from plandocs.checking.rules.words.mixed_spellings import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (
            ("Báo cáo hằng năm", "Hằng năm lập dự toán", "Rà soát «hàng năm»"),
            ("Báo cáo hằng năm", "Hằng năm lập dự toán", "Rà soát hằng năm"),
        ),
        (("Báo cáo «hàng năm», hằng năm",), "Báo cáo hằng năm, hằng năm"),
        (("Báo cáo hằng năm, hằng tháng", "«Hàng quý» họp"), ("Báo cáo hằng năm, hằng tháng", "Hằng quý họp")),
        (("Bảo đảm tiến độ", "«Đảm bảo» chất lượng"), ("Bảo đảm tiến độ", "Bảo đảm chất lượng")),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Báo cáo hàng năm", "Rà soát hàng năm"),
        ("Báo cáo hằng năm", "Theo ngân hàng năm 2027, khách hàng năm tới"),
        ("Bảo đảm tiến độ", "Tài sản bảo đảm"),
        ("Báo cáo hằng năm", "Gửi hàng năm chục bộ tài liệu"),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
