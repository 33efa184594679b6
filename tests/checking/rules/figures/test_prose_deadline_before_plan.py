import pytest

from plandocs.checking.rules.figures.prose_deadline_before_plan import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Gửi danh sách trước ngày «15/3/2026»",
    "Hoàn thành đăng ký trước «ngày 14 tháng 6 năm 2026»",
    "Nộp báo cáo chậm nhất ngày «15/11/2029»",
]
SILENT = [
    "Gửi danh sách trước ngày 15/6/2026",
    "Gửi danh sách trước ngày 15/6/2027",
    "Nộp báo cáo tổng kết trước ngày 15/01/2029",
    "Đã gửi danh sách trước ngày 15/3/2026",
    "Báo cáo kết quả đã làm trước ngày 15/3/2026",
    "Trước ngày 01/7/2025 là cấp huyện",
    "Nộp hồ sơ của người được tuyển dụng trước ngày 01/7/2025",
    "Nâng trình độ của cán bộ trước ngày 01/7/2025",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_deadline_that_nobody_can_keep(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_deadlines_of_the_plan_and_days_of_history(sentence):
    assert stretches(RULE, sentence) == ([], [])


def test_the_earliest_possible_date_counts():
    assert stretches(RULE, "Gửi danh sách trước ngày 15/3/2026", "date: 15/6/2026", "date: 2026")[0] == []
