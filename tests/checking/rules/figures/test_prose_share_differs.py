import pytest

from plandocs.checking.rules.figures.prose_share_differs import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Đã cử 45/60 người, đạt «80»%",
    "Có 7.430 trên tổng số 8.624 người, chiếm «86,1»%",
    "Có «80»% (45/60 người) đã học",
    "45/60 đơn vị có người đi học («80»%)",
    "45/60 công chức (đạt tỷ lệ «75,5»%)",
]
SILENT = [
    "Đã cử 45/60 người, đạt 75%",
    "Có 1.018/8.624 người, chiếm 11,8%",
    "45/60 đơn vị có người đi học (75%)",
    "45/60 người, đạt trên 70%",
    "Theo Quyết định số 12/2025 người học đạt 30%",
    "Từ 15/6/2026 đạt 80%",
    "Cần 2/3 số người, đạt 70%",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_share_that_is_not_that_of_its_counts(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_what_agrees_or_is_no_ratio(sentence):
    assert stretches(RULE, sentence) == ([], [])
