import pytest

from plandocs.checking.rules.figures.people_compared_with_attendances import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Bồi dưỡng 1.200 «lượt người», đạt 80% cán bộ, công chức",
    "Bồi dưỡng 1.200 «lượt học viên», gồm 600 nam và 600 nữ",
]
SILENT = [
    "Bồi dưỡng 1.200 lượt người, đạt 80% kế hoạch",
    "Bồi dưỡng 1.200 lượt, gồm 600 lượt nam",
    "Bồi dưỡng 1.200 người, đạt 80% cán bộ",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_attendances_told_as_people(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_attendances_among_themselves(sentence):
    assert stretches(RULE, sentence) == ([], [])
