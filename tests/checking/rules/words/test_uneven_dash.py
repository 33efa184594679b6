import pytest

from plandocs.checking.rules.words.uneven_dash import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Phòng Văn hóa«- »Xã hội",), "Phòng Văn hóa - Xã hội"),
        (("Kinh tế« -»xã hội",), "Kinh tế - xã hội"),
        (("Giai đoạn 2026«- »2028",), "Giai đoạn 2026 - 2028"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Phòng Văn hóa - Xã hội, kinh tế-xã hội",),
        ("Theo phần I- Sự cần thiết",),
        ("Theo Kế hoạch số -KH/TU",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
