import pytest

from plandocs.checking.rules.figures.impossible_date_in_prose import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Nộp trước ngày «31/6/2026»",
    "Nộp «ngày 29 tháng 02 năm 2027»",
    "Nộp trước ngày «31/9» hằng năm",
    "Nộp ngày «30 tháng 2»",
    "Họp 8 giờ, «15/13/2026»",
]
SILENT = [
    "Nộp trước ngày 30/6/2026",
    "Nộp ngày 29/02/2028",
    "Nộp ngày 29/02 năm nhuận",
    "Theo Thông tư số 36/2018/TT-BTC",
    "Theo “ngày 31/6/2026”",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_day_that_no_calendar_has(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_days_that_exist(sentence):
    assert stretches(RULE, sentence) == ([], [])
