import pytest

from plandocs.checking.rules.figures.targets_fall_in_prose import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Tỷ lệ: năm 2026 đạt 80%, năm 2027 đạt «75»%",
    "Lộ trình 2026: 80%; 2027: «75,5»%; 2028: 90%",
]
SILENT = [
    "Tỷ lệ: năm 2026 đạt 75%, năm 2027 đạt 80%",
    "Bồi dưỡng năm 2026: 60%, năm 2027: 40%",
    "Tỷ lệ nghèo năm 2026: 8%, năm 2027: 7%",
    "Năm 2026 đạt 80% công chức được bồi dưỡng chuyên môn, năm 2027 đạt 75% viên chức",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_year_below_the_one_before(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_what_rises_or_ought_to_fall(sentence):
    assert stretches(RULE, sentence) == ([], [])
