import pytest

from plandocs.checking.rules.drafts.own_number_differs import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Theo biểu mẫu kèm theo Kế hoạch số «98»/KH-UBND",
    "Theo biểu mẫu kèm theo Kế hoạch số «98»/KH-UBND ngày 15/6/2025 của UBND xã Hà Bắc",
]
SILENT = [
    "Theo biểu mẫu kèm theo Kế hoạch số 117/KH-UBND",
    "Theo biểu mẫu kèm theo Kế hoạch số 98/KH-UBND của UBND tỉnh",
    "Thực hiện Kế hoạch số 98/KH-UBND",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_another_number_than_the_plans(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_the_plans_number_and_plans_of_others(sentence):
    assert stretches(RULE, sentence) == ([], [])
