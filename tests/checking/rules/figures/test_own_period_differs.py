import pytest

from plandocs.checking.rules.figures.own_period_differs import RULE
from tests.checking.rules.figures.sentences import stretches
from tests.loading.sample import told

TITLE = "title: Bồi dưỡng cán bộ, công chức\n"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Bồi dưỡng cán bộ năm 2025", ["PD190 title"]),
        ("Bồi dưỡng cán bộ giai đoạn 2026 - 2030", ["PD190 title"]),
        ("Bồi dưỡng cán bộ giai đoạn 2026 - 2028", []),
        ("Bồi dưỡng cán bộ năm 2027", []),
        ("Thực hiện Đề án số 03/ĐA-UBND giai đoạn 2020 - 2030", []),
        ("Bồi dưỡng cán bộ năm 2025, định hướng 2026 - 2028", []),
    ],
)
def test_the_time_of_the_title(title, wanted):
    assert told(RULE, TITLE, f"title: {title}\n") == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Trên đây là Kế hoạch bồi dưỡng cán bộ giai đoạn «2026 – 2031»",
        "Phòng xây dựng Kế hoạch bồi dưỡng «năm 2025»; báo cáo kết quả",
    ],
)
def test_sentences_that_name_this_plan(sentence):
    told_, wanted = stretches(RULE, sentence)
    assert told_ == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Trên đây là Kế hoạch bồi dưỡng cán bộ giai đoạn 2026 - 2028",
        "Trên đây là Kế hoạch bồi dưỡng giai đoạn 2026 - 2027",
        "Ban hành Kế hoạch thực hiện Đề án số 12/ĐA-UBND giai đoạn 2020 - 2030",
        "Tổng kết giai đoạn 2020 - 2025",
        "Xây dựng Kế hoạch bồi dưỡng năm 2029",
    ],
)
def test_phases_and_other_documents(sentence):
    assert stretches(RULE, sentence) == ([], [])
