import pytest

from plandocs.checking.rules.classes.auto_without_limit import RULE
from tests.checking.rules.classes.planned import YEAR, groups, judged


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("{classes: «auto», shares: {count: 5}}", ["PD220"]),
        ("{classes: «tự động», shares: {count: 5}}", ["PD220"]),
        ("{classes: «auto», limits: {most: 0}, shares: {count: 5}}", ["PD220"]),
        ("{classes: auto, limits: {most: 4}, shares: {count: 5}}", []),
        ("{classes: auto, limits: {least: 4}, shares: {count: 5}}", []),
        ("{classes: 1, shares: {count: 5}}", []),
    ],
)
def test_auto(group, codes):
    assert judged(RULE, groups(group)) == codes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("training:\n", "training:\n  limits: {most: 90}\n"),
        ("          rounds:", "          capacity: 90\n          rounds:"),
    ],
)
def test_a_common_limit_or_a_hall_is_enough(old, new):
    assert judged(RULE, groups("{classes: auto, shares: {count: 5}}", above=YEAR.replace(old, new))) == []
