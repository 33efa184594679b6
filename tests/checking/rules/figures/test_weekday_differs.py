import pytest

from plandocs.checking.rules.figures.weekday_differs import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Khai giảng vào «thứ Hai», ngày 16/6/2026",
    "Họp ngày 16/6/2026 («thứ Tư»)",
    "Họp sáng «Chủ nhật» ngày 15 tháng 6 năm 2026",
]
SILENT = [
    "Khai giảng vào thứ Ba, ngày 16/6/2026",
    "Họp lần thứ Hai, ngày 16/6/2026",
    "Họp ngày 14/6/2026 (Chủ nhật)",
    "Học thứ Bảy hằng tuần",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_weekday_that_the_calendar_contradicts(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_weekdays_that_agree_and_ordinals(sentence):
    assert stretches(RULE, sentence) == ([], [])
