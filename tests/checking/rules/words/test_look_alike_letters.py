import pytest

from plandocs.checking.rules.words.look_alike_letters import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Bồi dưỡng «cánа» bộ",), "Bồi dưỡng cána bộ"),
        (("Bồi dưỡng «ðội» ngũ",), "Bồi dưỡng đội ngũ"),
        (("Hội «ΝNghị»",), "Hội NNghị"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Đo độ α, hàm Σ",),
        ("Từ tiếng Nga: совет",),
        ("Đội ngũ cán bộ",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
