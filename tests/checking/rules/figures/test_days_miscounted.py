import pytest

from plandocs.checking.rules.figures.days_miscounted import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Học từ ngày 10/8/2026 đến ngày 12/8/2026 («02» ngày)",
    "Học «05» ngày (từ 10 - 12/8/2026)",
    "Học từ 10/8 đến 12/8/2026, «4» ngày",
]
SILENT = [
    "Học từ ngày 10/8/2026 đến ngày 12/8/2026 (03 ngày)",
    "Học từ ngày 10/8/2026 đến ngày 21/8/2026 (10 ngày)",
    "Học từ ngày 10/8/2026 đến ngày 21/8/2026 (12 ngày)",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_count_that_the_dates_do_not_make(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_counts_with_and_without_weekends(sentence):
    assert stretches(RULE, sentence) == ([], [])
