import pytest

from plandocs.checking.rules.figures.range_reversed_in_prose import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Mỗi khóa từ «05 đến 03» ngày",
    "Mỗi lớp «30 - 25» học viên",
    "Trong giai đoạn «2031 - 2026»",
    "Nộp từ ngày «20/5 đến 15/5»",
    "Học từ ngày «20/5/2027 đến ngày 15/5/2026»",
]
SILENT = [
    "Mỗi khóa từ 03 đến 05 ngày",
    "Mở 28 - 32 lớp",
    "Chuyên đề 3 - 02 buổi",
    "Giảm từ 12 đến 8 đơn vị",
    "Nộp từ ngày 20/12 đến ngày 15/01",
    "Theo Nghị quyết số 57-NQ/TW",
    "Học từ ngày 20/12/2026 đến ngày 15/01/2027",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_range_that_runs_backwards(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_ranges_that_are_meant_so(sentence):
    assert stretches(RULE, sentence) == ([], [])
