import pytest

from plandocs.checking.rules.numbers.stated_share_differs import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.numbers.figures import problems_with, told_of

HERE = "statistics.staff.categories.parts[0].share"


@pytest.mark.parametrize(
    ("count", "base", "share", "right"),
    [
        (1018, 8624, "11,8%", True),
        (1018, 8624, "11,80%", True),
        (1018, 8624, "12%", True),
        (1018, 8624, "11,9%", False),
        (1018, 8624, "11,81%", False),
        (1018, 8624, "1,8%", False),
        (5, 8624, "0,06%", True),
        (25, 8624, "0,28%", False),
        (25, 8624, "0,29%", True),
        (1, 8, "12,5%", True),
        (1, 8, "13%", True),
        (1, 8, "12%", True),
        (0, 8, "0%", True),
        (8, 8, "100%", True),
        (1, 8, "101%", False),
        (3, 0, "10%", True),
    ],
)
def test_a_stated_share_and_the_counts(count, base, share, right):
    told = told_of(RULE, [count], closure="open", more=f"base: {base}", parts=[f'share: "{share}"'])
    assert told == ([] if right or share == "101%" else [f"PD231 {HERE}"])


def test_an_audience_may_state_shares_too():
    from tests.loading.sample import told

    assert told(RULE, "{name: nữ, count: 27}", '{name: nữ, count: 27, share: "42,3%"}') == [
        "PD231 audiences.cbcc.breakdowns.parts[1].share"
    ]


def test_both_shares_are_told():
    (problem,) = problems_with([30, 70], RULE, parts=['share: "31,00%"'])
    assert message(problem, "en") == "the stated share is 31,00%, the counts give 30,00% (30 of 100)"
    assert [other.role for other in problem.related] == ["part", "whole"]
