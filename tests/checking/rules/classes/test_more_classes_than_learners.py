import pytest

from plandocs.checking.rules.classes.more_classes_than_learners import RULE
from tests.checking.rules.classes.planned import groups, judged


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("{classes: 2, shares: {count: 2}}", []),
        ("{classes: «3», shares: {count: 2}}", ["PD216"]),
        ("{classes: «11», shares: [{count: 5}, {count: 5}]}", ["PD216"]),
        ("{classes: «0», shares: {count: 5}}", ["PD217"]),
        ("{classes: 3, shares: {count: 0}}", []),
        ("{classes: auto, shares: {count: 5}}", []),
    ],
)
def test_classes_and_learners(group, codes):
    assert judged(RULE, groups(group)) == codes
