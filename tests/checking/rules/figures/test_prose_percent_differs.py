import pytest

from plandocs.checking.rules.figures.prose_percent_differs import RULE
from tests.checking.rules.figures.sentences import stretches

TARGET = ("    value: 100%\n", "    value: 95%\n    years: {2026: 80%, 2027: 95%}\n")


@pytest.mark.parametrize(
    ("sentence", "edits"),
    [
        ("Bảo đảm «90»% cán bộ, công chức xã hoàn thành lớp bồi dưỡng", ()),
        ("Bảo đảm «100»% số cán bộ, công chức xã hoàn thành lớp bồi dưỡng", TARGET),
    ],
)
def test_a_target_told_again_with_another_figure(sentence, edits):
    told, wanted = stretches(RULE, sentence, *edits)
    assert told == wanted


@pytest.mark.parametrize(
    ("sentence", "edits"),
    [
        ("Bảo đảm 100% cán bộ, công chức xã hoàn thành lớp bồi dưỡng", ()),
        ("Năm 2026, 80% cán bộ, công chức xã hoàn thành lớp bồi dưỡng", TARGET),
        ("Bảo đảm 90% cán bộ, công chức xã được cử đi học", ()),
        ("Bảo đảm 90% viên chức hoàn thành lớp bồi dưỡng", ()),
    ],
)
def test_other_targets_and_the_same_figure(sentence, edits):
    assert stretches(RULE, sentence, *edits) == ([], [])
