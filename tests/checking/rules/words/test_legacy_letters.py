import pytest

from plandocs.checking.rules.words.legacy_letters import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("«Tæng hîp kÕt qu¶ cña c¸n bé»",), "Tổng hợp kết quả của cán bộ"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Tổng hợp kết quả bồi dưỡng cán bộ",),
        ("Học viên người Pháp: Hélène, Françoise",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
