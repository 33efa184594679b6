import pytest

from plandocs.checking.rules.figures.period_nearly_the_plans import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Nâng cao chất lượng công chức trong giai đoạn «2026 - 2030»",
    "Bố trí đủ kinh phí giai đoạn «2025 – 2028»",
]
SILENT = [
    "Nâng cao chất lượng công chức trong giai đoạn 2026 - 2028",
    "Bố trí đủ kinh phí giai đoạn 2026 - 2027",
    "Bố trí đủ kinh phí giai đoạn 2021 - 2025",
    "Theo Đề án phát triển giai đoạn 2026 - 2030",
    "Theo Kế hoạch số 12/KH-UBND giai đoạn 2026 - 2030",
    "Tổng kết giai đoạn 2025 - 2028",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_period_that_misses_the_plans_at_one_end(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_phases_and_periods_of_others(sentence):
    assert stretches(RULE, sentence) == ([], [])


def test_a_period_of_a_cited_document():
    edits = ("    subject: quy định", "    subject: bồi dưỡng giai đoạn 2026 - 2030, quy định")
    assert stretches(RULE, "Bố trí đủ kinh phí giai đoạn 2026 - 2030", *edits) == ([], [])
