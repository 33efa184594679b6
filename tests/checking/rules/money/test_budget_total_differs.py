import pytest

from plandocs.checking.rules.money.budget_total_differs import RULE
from tests.checking.rules.money.costs import problems_with, told_of

TOTAL = "  total: 36.000.000 đồng\n"
TWO = "{a: {title: Lớp 1, lines: [{content: X, rate: %s}]}, b: {lines: [{content: Y, rate: 6.000.000}]}}"


@pytest.mark.parametrize(
    ("rate", "total", "wanted"),
    [
        ("30.000.000", TOTAL, []),
        ("29.000.000", TOTAL, ["PD285 budget.total"]),
        ("36.000.000", TOTAL + "  total_from: a\n", []),
        ("30.000.000", TOTAL + "  total_from: [a, b]\n", []),
        ("30.000.000", TOTAL + "  total_from: a\n", ["PD284 budget.total"]),
        ("30.000.000", "  total_from: a\n", []),
        ("30.000.000", "", []),
    ],
)
def test_the_total_and_the_estimates(rate, total, wanted):
    assert told_of(RULE, TWO % rate, TOTAL, total) == wanted


def test_the_estimates_are_told():
    (problem,) = problems_with(RULE, TWO % "1.000.000")
    assert [other.role for other in problem.related] == ["Lớp 1: 1.000.000 đồng", "6.000.000 đồng"]
    assert problem.severity == "warning"
