import pytest

from plandocs.checking.rules.figures.class_sizes_differ_in_prose import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Mở 02 lớp («90» học viên/lớp) cho 125 công chức địa chính (đối với xã) và 56 người",
    "Mở 03 lớp, mỗi lớp «40» học viên, tổng số 110 học viên",
]
SILENT = [
    "Mở 02 lớp (82 học viên/lớp) cho 164 học viên",
    "Mở 05 lớp (khoảng 100 học viên/lớp) cho 507 học viên",
    "Mở 02 lớp (90 học viên/lớp) cho 61 xã",
    "Mở 02 lớp, mỗi lớp 40 học viên, gồm 30 công chức và 10 viên chức",
    "Mở 02 lớp, mỗi lớp từ 60 - 70 người",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_classes_times_size_that_miss_the_learners(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_sizes_that_agree_or_are_about(sentence):
    assert stretches(RULE, sentence) == ([], [])
