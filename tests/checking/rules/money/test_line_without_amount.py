import pytest

from plandocs.checking.rules.money.line_without_amount import RULE
from tests.checking.rules.money.costs import line, told_of


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("rate: 0", []),
        ("amount: 5", []),
        ("norm: giang_vien", []),
        ("quantity: 5", ["PD288 estimates.a.lines[0]"]),
        ("norm: khong_co", []),  # that is told as a norm that is not there
        ("quantity: 1000, rate: 1000 tỷ", ["PD292 estimates.a"]),
        ("quantity: 999, rate: 1000 tỷ", []),
    ],
)
def test_what_a_line_costs(keys, wanted):
    assert told_of(RULE, line(keys)) == wanted
