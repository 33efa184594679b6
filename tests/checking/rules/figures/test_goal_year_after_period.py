import pytest

from plandocs.checking.rules.figures.goal_year_after_period import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = ["Đến hết năm «2030», 100% công chức qua bồi dưỡng", "Hết năm «2029» phấn đấu đạt 90% công chức"]
SILENT = [
    "Đến hết năm 2028, 100% công chức qua bồi dưỡng",
    "Đến năm 2030, tầm nhìn đến năm 2045, 100% công chức",
    "Theo Quyết định số 12/QĐ-TTg, đến năm 2030, 100% công chức",
    "Đến năm 2030, xã là đô thị",
    "Đến hết năm 2025, 90% công chức đã học",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_share_for_a_year_after_the_period(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_years_of_the_period_and_longer_views(sentence):
    assert stretches(RULE, sentence) == ([], [])
