import pytest

from plandocs.checking.rules.figures.product_differs import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Cần 02 lớp x 60 người = «110» người",
    "Chi 3 ngày x 2 lớp x 500.000 đồng/ngày = «300.000» đồng",
]
SILENT = [
    "Cần 02 lớp x 60 người = 120 người",
    "Chi 3 ngày x 2 lớp x 500.000 đồng/ngày = 3.000.000 đồng",
    "Chi 02 lớp x 5 triệu đồng = 10 triệu đồng",
    "Chi 02 lớp x 1,5 ngày = 4",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_result_that_the_factors_do_not_give(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_products_that_are_right_or_scaled(sentence):
    assert stretches(RULE, sentence) == ([], [])
