import pytest

from plandocs.checking.rules.figures.years_miscounted import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Kế hoạch «05» năm 2026 - 2031",
    "Giai đoạn 2026 - 2031 («5» năm)",
    "Lộ trình «bốn» năm (2026 - 2030)",
]
SILENT = [
    "Kế hoạch 05 năm 2026 - 2030",
    "Nhiệm kỳ 5 năm 2025 - 2030",
    "Tổng kết 15 năm (2010 - 2025)",
    "Trong từng năm 2026 - 2031",
    "Giai đoạn 2026 - 2031 (06 năm)",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_count_that_the_period_does_not_have(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_counts_that_agree_and_terms(sentence):
    assert stretches(RULE, sentence) == ([], [])
