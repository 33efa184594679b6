import pytest

from plandocs.checking.rules.money.norm_unit_differs import RULE
from tests.checking.rules.money.costs import line, told_of


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("norm: giang_vien", []),
        ("norm: giang_vien, unit: Buổi", []),
        ("norm: giang_vien, unit: người/buổi", []),
        ("norm: giang_vien, unit: ngày", ["PD286 estimates.a.lines[0].unit"]),
        ("norm: phong_nghi_tinh, unit: đêm", []),
        ("unit: ngày, rate: 5", []),
    ],
)
def test_the_unit_of_a_line_and_its_norm(keys, wanted):
    assert told_of(RULE, line(keys)) == wanted
