import pytest

from plandocs.checking.rules.classes.limits_reversed import RULE
from tests.checking.rules.classes.planned import YEAR, groups, judged


@pytest.mark.parametrize(
    ("limits", "codes"),
    [
        ("{least: 25, most: 25}", []),
        ("{most: 25}", []),
        ("{least: 25}", []),
        ("{least: «26», most: 25}", ["PD221"]),
    ],
)
def test_the_two_limits(limits, codes):
    assert judged(RULE, groups(f"{{classes: 1, limits: {limits}, shares: {{count: 25}}}}")) == codes
    common = YEAR.replace("training:\n", f"training:\n  limits: {limits}\n")
    assert judged(RULE, groups("{classes: 1, shares: {count: 25}}", above=common)) == codes
