import pytest

from plandocs.checking.rules.words.mixed_percent_spaces import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Đạt 100%, giảm «0 %»",), "Đạt 100%, giảm 0%"),
        (("Giảm 1«0 %» thời gian",), "Giảm 10% thời gian"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Đạt 100%, giảm 10%",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_a_plan_without_targets_may_keep_to_its_own_form():
    edits = (
        """targets:
  - phase: dau
    value: 100%
    audience: cbcc
    result: hoàn thành lớp bồi dưỡng
    deadline: hết 2027
""",
        "",
        "  - id: muc_tieu\n    heading: Mục tiêu\n    content: {kind: targets}\n",
        "",
    )
    check_silent(RULE, "Đạt 100 %", "Giảm 10 %", edits=edits)
