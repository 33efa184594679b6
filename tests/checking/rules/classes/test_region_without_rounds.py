import pytest

from plandocs.checking.rules.classes.region_without_rounds import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.classes.planned import found, groups, judged


@pytest.mark.parametrize(
    ("years", "codes"),
    [
        ("- {time: 2027, text: Mở lớp chuyên sâu.}", []),
        ("- «{»time: 2027}", ["PD219"]),
        ("- «{»time: 2027, regions: []}", ["PD219"]),
        ("- {time: 2027, regions: «{»name: Khu vực 1}}", ["PD218"]),
        ("- {time: 2027, regions: [«{»name: A, rounds: []}, «{»name: B}]}", ["PD218", "PD218"]),
    ],
)
def test_years_and_regions(years, codes):
    assert judged(RULE, f"training:\n  years:\n    {years}\n") == codes


def test_a_whole_tree():
    assert judged(RULE, groups("{classes: 1, shares: {count: 5}}")) == []


def test_it_is_told_by_name():
    (problem,) = found(RULE, "training: {years: {time: quý I/2027, regions: {name: Khu vực 1}}}\n")
    assert message(problem, "vi") == "Khu vực 1 chưa có đợt nào"
    (problem,) = found(RULE, "training: {years: {time: quý I/2027}}\n")
    assert message(problem, "vi") == "quý I năm 2027 chưa có lớp, cũng chưa có lời"
