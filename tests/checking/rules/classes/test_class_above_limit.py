import pytest

from plandocs.checking.rules.classes.class_above_limit import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.classes.planned import YEAR, found, groups, judged

LIMITED = YEAR.replace("training:\n", "training:\n  limits: {least: 40, most: 90}\n")


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("{classes: 1, shares: {count: 90}}", []),
        ("{classes: 1, shares: {count: 40}}", []),
        ("{classes: auto, shares: {count: 181}}", []),
        ("{classes: «1», shares: {count: 91}}", ["PD212"]),
        ("{classes: «2», shares: {count: 181}}", ["PD212"]),
        ("{classes: 2, shares: {count: 180}}", []),
        ("{classes: «2», shares: {count: 79}}", ["PD213"]),
        ("{classes: «1», shares: [{count: 60}, {count: 60}]}", ["PD212"]),
        ("{classes: 1, limits: {most: 120}, shares: {count: 114}}", []),
        ("{classes: «1», limits: {most: 50}, shares: {count: 51}}", ["PD212"]),
        ("{classes: 1, limits: {most: 50}, shares: {count: 3}}", []),
        ("{classes: 0, shares: {count: 3}}", []),
        ("{classes: 3, shares: {count: 0}}", []),
        ("{classes: «auto», shares: {count: 91}, limits: {least: 50, most: 90}}", ["PD213"]),
    ],
)
def test_sizes_and_limits(group, codes):
    assert judged(RULE, groups(group, above=LIMITED)) == codes


def test_a_plan_without_limits_has_none():
    assert judged(RULE, groups("{classes: 1, shares: {count: 5.000}}")) == []


def test_the_limit_is_shown():
    (problem,) = found(RULE, groups("{classes: 2, shares: {count: 2.181}}", above=LIMITED))
    assert message(problem, "vi") == "lớp có 1.091 học viên, nhiều hơn giới hạn 90 (2.181 học viên chia 2 lớp)"
    assert [(one.role, one.place.key_path) for one in problem.related] == [("limit", "training.limits.most")]
