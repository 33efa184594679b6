import pytest

from plandocs.checking.rules.figures.prose_learners_differ import RULE
from tests.checking.rules.figures.sentences import stretches

TRAINING = (
    "training:\n  years:\n    - time: 2026\n      regions:\n        - name: Khu vực 1\n          rounds:\n"
    "            - groups:\n                - {classes: 2, shares: {audience: cbcc, count: 60}}\n"
    "            - groups:\n                - {classes: 1, shares: {audience: cbcc, count: 30}}\n"
)
AT = ("tasks:\n", f"{TRAINING}tasks:\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Bảo đảm chỗ học cho «92» học viên",
        "Mở tổng số «4» lớp",
        "Tổ chức tổng số «70» học viên",
        "Bồi dưỡng tất cả «10» học viên",
        "Năm 2026, xã mở «04» lớp trực tiếp",
    ],
)
def test_figures_that_the_classes_do_not_have(sentence):
    told, wanted = stretches(RULE, sentence, *AT)
    assert told == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Bảo đảm chỗ học cho 90 học viên trong 3 lớp",
        "Mở 60 học viên đợt đầu",
        "Mở 10 lớp trực tuyến",
        "Năm 2027, xã mở 04 lớp trực tiếp",
        "Năm 2026, xã mở 02 lớp trực tiếp",
        "Cử 12 học viên giỏi",
        "Bảo đảm khoảng 92 học viên",
        "Mỗi lớp 92 học viên",
        "Phòng cho 92 học viên/lớp",
    ],
)
def test_figures_of_the_classes_and_others(sentence):
    assert stretches(RULE, sentence, *AT) == ([], [])


def test_a_plan_without_classes():
    assert stretches(RULE, "Mở tổng số 4 lớp") == ([], [])
