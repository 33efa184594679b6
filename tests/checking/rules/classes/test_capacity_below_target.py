import pytest

from plandocs.checking.rules.classes.capacity_below_target import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.classes.planned import found, judged

FOUR = ("    count: 64\n", "    count: 8.624\n", "37}\n", "4.000}\n", "27}\n", "4.624}\n")
"""Edits that make the audience of the sample as large as that of the plan for 2026 - 2030."""


def capacity(text):
    return f"training:\n  capacity: {{{text}}}\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("classes: 2 lớp, size: 11 người, target: cbcc", []),
        ("classes: «2 lớp», size: 10 người, target: cbcc", ["PD222"]),
        ("classes: «1 - 2 lớp», size: 10 - 11 người, target: cbcc", ["PD223"]),
        ("classes: «1 - 2 lớp», size: 10 người, target: cbcc", ["PD222"]),
        ("classes: 0 lớp, size: 10 người", []),
        ("classes: 2 lớp, size: 10 người, target: «cbc»", ["PD127"]),
    ],
)
def test_places_and_people_over_three_years(text, codes):
    assert judged(RULE, capacity(text)) == codes


@pytest.mark.parametrize(
    ("target", "codes"),
    [
        ("{id: het, value: 100%, audience: cbcc, result: tốt}", ["PD222"]),
        ("{id: het, value: 52%, audience: cbcc, result: tốt}", ["PD222"]),
        ("{id: het, value: 51%, audience: cbcc, result: tốt}", []),
        ("{id: het, value: 34 người, result: tốt}", ["PD222"]),
        ("{id: het, value: 33 người, result: tốt}", []),
        ("{id: het, phase: dau, value: 23 người, result: tốt}", ["PD222"]),
        ("{id: het, phase: dau, value: 22 người, result: tốt}", []),
        ("{id: het, value: 100%, who: ai đó, result: tốt}", []),
        ("{id: het, result: tốt}", []),
    ],
)
def test_a_target_may_be_a_share_or_a_figure_of_its_phase(target, codes):
    text = capacity("classes: 1 lớp, size: 11 người, target: het")
    assert [one.code for one in found(RULE, text, "targets:\n", f"targets:\n  - {target}\n")] == codes


def test_what_is_offered_and_what_is_needed():
    text = capacity("classes: 28 - 32 lớp, size: 60 - 70 người, target: cbcc")
    (problem,) = found(RULE, text, *FOUR)
    assert message(problem, "vi") == (
        "trong 3 năm mở từ 5.040 đến 6.720 chỗ học; chỉ mức cao mới đủ cho 8.624 người"
        if problem.code == "PD223"
        else "trong 3 năm mở được nhiều nhất 6.720 chỗ học, không đủ cho 8.624 người"
    )
    assert problem.code == "PD222"
    assert [(one.role, one.place.key_path) for one in problem.related] == [("need", "audiences.cbcc.count")]


def test_five_years_suffice_only_just():
    text = capacity("classes: 28 - 32 lớp, size: 60 - 70 người, target: cbcc")
    longer = ("period: 2026 - 2028", "period: 2026 - 2030", "  cuoi: 2028\n", "  cuoi: 2028 - 2030\n")
    (problem,) = found(RULE, text, *FOUR, *longer)
    assert problem.code == "PD223"
    assert message(problem, "en").startswith("over 5 years 8.400 to 11.200 places")
