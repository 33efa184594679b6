import pytest

from plandocs.checking.rules.figures.quarter_and_month_differ import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Thực hiện trong quý II/2027 («tháng 7»)",
    "Thực hiện quý IV năm 2027 (từ «tháng 9 đến tháng 12»)",
    "Thực hiện 6 tháng đầu năm («tháng 8»)",
    "Thực hiện trong «tháng 7/2027» (quý II)",
]
SILENT = [
    "Thực hiện trong quý III (tháng 7, 8)",
    "Thực hiện trong quý I (trước tháng 4)",
    "Gửi báo cáo quý I (tháng 4)",
    "Thực hiện 6 tháng cuối năm (tháng 8)",
    "Thực hiện trong quý II và tháng 7",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_months_outside_their_quarter(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_months_inside_it_or_beside_it(sentence):
    assert stretches(RULE, sentence) == ([], [])
