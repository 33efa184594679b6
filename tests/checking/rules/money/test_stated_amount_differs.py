import pytest

from plandocs.checking.rules.money.stated_amount_differs import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.money.costs import line, problems_with, told_of

GROUP = "{a: {groups: [{name: A, lines: [{content: X, quantity: 2, rate: 5.000}], total: %s}], total: %s, %s}}"


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("quantity: 2, rate: 5.000, amount: 10.000", []),
        ("quantity: 2, rate: 5.000, amount: 10.001", ["PD287 estimates.a.lines[0].amount"]),
        ("amount: 7", []),
    ],
)
def test_the_amount_of_a_line(keys, wanted):
    assert told_of(RULE, line(keys)) == wanted


@pytest.mark.parametrize(
    ("group", "total", "keys", "wanted"),
    [
        ("10.000", "10.000", "", []),
        ("9.000", "10.000", "", ["PD287 estimates.a.groups[0].total"]),
        ("10.000", "9.000", "", ["PD287 estimates.a.total"]),
        ("10.000", "30.000", "classes: 3", []),
        ("10.000", "10.000", "classes: 3", ["PD287 estimates.a.total"]),
        ("10.000", "0", "rounding: 100.000", []),
    ],
)
def test_sums_that_are_stated(group, total, keys, wanted):
    assert told_of(RULE, GROUP % (group, total, keys)) == wanted


def test_both_are_told():
    (problem,) = problems_with(RULE, line("quantity: 2, rate: 5.000, amount: 9.000"))
    assert message(problem, "vi") == "số tiền đã ghi là 9.000 đồng, tính ra 10.000 đồng"
