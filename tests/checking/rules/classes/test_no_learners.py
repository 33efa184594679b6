import pytest

from plandocs.checking.rules.classes.no_learners import RULE
from tests.checking.rules.classes.planned import groups, judged


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("{classes: 1, shares: {count: 1}}", []),
        ("{classes: 1, shares: {count: «0»}}", ["PD215"]),
        ("{classes: auto, shares: {count: «0»}}", ["PD215"]),
        ("{classes: 1, shares: [{count: 5}, {count: «00»}]}", ["PD215"]),
        ("{classes: 1, shares: [{count: «0»}, {count: «0»}]}", ["PD215", "PD215"]),
    ],
)
def test_zero_learners(group, codes):
    assert judged(RULE, groups(group)) == codes
