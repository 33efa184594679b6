import pytest

from plandocs.checking.rules.money.shares_miss_amount import RULE
from tests.checking.rules.money.costs import told_of

SPLIT = "{a: {split: [{id: x, name: X}, {id: y, name: Y}], lines: [{content: X, %s}]}}"
HERE = "PD294 estimates.a.lines[0]"


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("rate: 5.000, shares: {x: 2.000, y: 3.000}", []),
        ("shares: {x: 2.000}", []),
        ("rate: 5.000, shares: {x: 2.000, y: 2.999}", [f"{HERE}.shares"]),
        ("rate: 5.000", [HERE]),
        ("rate: 0", []),
    ],
)
def test_the_shares_of_a_line(keys, wanted):
    assert told_of(RULE, SPLIT % keys) == wanted


def test_an_estimate_that_is_not_split_needs_none():
    assert told_of(RULE, "{a: {lines: [{content: X, rate: 5.000}]}}") == []
