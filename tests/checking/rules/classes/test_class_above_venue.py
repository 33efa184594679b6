import pytest

from plandocs.checking.rules.classes.class_above_venue import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.classes.planned import YEAR, found, groups, judged

HALL = YEAR.replace("          rounds:", "          capacity: 100\n          rounds:")


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("{classes: 1, shares: {count: 100}}", []),
        ("{classes: auto, shares: {count: 101}}", []),
        ("{classes: «1», shares: {count: 101}}", ["PD214"]),
        ("{classes: «5», shares: {count: 507}}", ["PD214"]),
        ("{classes: «2», shares: [{count: 150}, {count: 52}]}", ["PD214"]),
        ("{classes: 0, shares: {count: 101}}", []),
    ],
)
def test_classes_and_their_hall(group, codes):
    assert judged(RULE, groups(group, above=HALL)) == codes


def test_without_a_known_hall_nothing_is_said():
    assert judged(RULE, groups("{classes: 1, shares: {count: 5.000}}")) == []


def test_the_hall_is_shown():
    (problem,) = found(RULE, groups("{classes: 1, shares: {count: 120}}", above=HALL))
    assert message(problem, "vi") == "lớp có 120 học viên, hội trường chỉ chứa 100 người"
    assert [one.place.key_path for one in problem.related] == ["training.years[0].regions[0].capacity"]
