import pytest

from plandocs.checking.rules.figures.words_differ_from_figure import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Mở 05 («sáu») lớp",
    "Kinh phí 36.000.000 đồng (Bằng chữ: «Ba mươi lăm triệu» đồng chẵn)",
    "Mở «hai» (03) lớp",
    "Cử «ba mươi hai» (33) người",
]
SILENT = [
    "Mở 05 (năm) lớp",
    "Kinh phí 36.000.000 đồng (Bằng chữ: Ba mươi sáu triệu đồng)",
    "Trong năm (2026) này",
    "Mở hai (02) lớp",
    "Mở 05 (trực tuyến) lớp",
    "Cử ba mươi hai (32) người",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_words_that_read_another_number(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_words_that_agree_or_are_no_number(sentence):
    assert stretches(RULE, sentence) == ([], [])
