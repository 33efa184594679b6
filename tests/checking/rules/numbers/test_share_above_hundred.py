import pytest

from plandocs.checking.rules.numbers.share_above_hundred import RULE
from tests.checking.rules.numbers.figures import told_of
from tests.loading.sample import told


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("100%", []),
        ("0%", []),
        ("tối thiểu 50%", []),
        ("80 - 100%", []),
        ("128 lớp", []),
        ("150", []),
        ("100,1%", ["PD208 targets[0].value"]),
        ("tối thiểu 101%", ["PD208 targets[0].value"]),
        ("90 - 110%", ["PD208 targets[0].value"]),
        ("trên 120%", ["PD208 targets[0].value"]),
    ],
)
def test_a_share_is_at_most_a_hundred(value, wanted):
    assert told(RULE, "    value: 100%", f"    value: {value}") == wanted


@pytest.mark.parametrize(
    ("share", "wanted"), [("100%", []), ("100,1%", ["PD208 statistics.staff.categories.parts[0].share"])]
)
def test_a_stated_share(share, wanted):
    assert told_of(RULE, [100], parts=[f'share: "{share}"']) == wanted


def test_the_figures_of_years():
    years = "    value: 100%\n    years: {2026: 100%, 2027: 101%}"
    assert told(RULE, "    value: 100%", years) == ["PD208 targets[0].years.2027"]
