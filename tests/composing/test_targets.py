"""Targets as sentences: figure, comparison, deadline, and the lead-ins of phases and deadlines."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, outlined, under


def target(yaml):
    return under("{kind: targets}", f"targets: {{{yaml}}}\n")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("100%", "100%"),
        ("11,8%", "11,8%"),
        ("≥ 50%", "Tối thiểu 50%"),
        ("ít nhất 50%", "Tối thiểu 50%"),
        ("từ 50% trở lên", "Tối thiểu 50%"),
        ("≤ 5%", "Không quá 5%"),
        ("> 50%", "Trên 50%"),
        ("dưới 10%", "Dưới 10%"),
        ("khoảng 30%", "Khoảng 30%"),
        ("60 - 70%", "Từ 60% đến 70%"),
        ("ít nhất 1.299", "Tối thiểu 1.299"),
    ],
)
def test_each_comparison(value, words):
    assert target(f"value: '{value}', who: công chức, result: được bồi dưỡng") == [f"{words} công chức được bồi dưỡng."]


@pytest.mark.parametrize(
    ("value", "words"),
    [("3 lớp", "03 lớp"), ("28 - 32 lớp", "Từ 28 đến 32 lớp"), ("ít nhất 5 lớp", "Tối thiểu 05 lớp")],
)
def test_counts_of_things(value, words):
    assert target(f"value: {value}, result: được mở") == [f"{words} được mở."]


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        ("hết năm 2028", "Đến hết năm 2028"),
        ("đến hết năm 2028", "Đến hết năm 2028"),
        ("cuối năm 2028", "Đến cuối năm 2028"),
        ("đến năm 2028", "Đến năm 2028"),
        ("năm 2028", "Trong năm 2028"),
        ("trong năm 2028", "Trong năm 2028"),
        ("trước 1/7/2028", "Trước ngày 01 tháng 7 năm 2028"),
        ("trước 15/11 hằng năm", "Trước ngày 15 tháng 11 hằng năm"),
        ("quý IV/2028", "Quý IV năm 2028"),
        ("hằng năm", "Hằng năm"),
        ("2026 - 2028", "Giai đoạn 2026 - 2028"),
    ],
)
def test_each_deadline(deadline, words):
    given = f"value: 100%, who: công chức, result: đạt chuẩn, deadline: {deadline}"
    assert target(given) == [f"{words}, 100% công chức đạt chuẩn."]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (
            "value: 60%, who: công chức, result: đạt chuẩn, deadline: hết năm 2028, qualifier: phấn đấu",
            "Phấn đấu đến hết năm 2028, 60% công chức đạt chuẩn.",
        ),
        ("value: 60%, who: công chức, result: đạt chuẩn, qualifier: phấn đấu", "Phấn đấu 60% công chức đạt chuẩn."),
        ("value: 8 người, text: 'Cử {{ value }} đi học'", "Cử 08 người đi học."),
        ("value: 50%, deadline: hết năm 2028, text: 'Có {{ value }} đạt, {{ deadline }}'", "Có 50% đạt, hết năm 2028."),
        ("text: Hoàn thành việc sắp xếp", "Hoàn thành việc sắp xếp."),
        ("text: 'Mở {{ 2 + 3 }} lớp'", "Mở 5 lớp."),
    ],
)
def test_whole_sentences(yaml, expected):
    assert target(yaml) == [expected]


def test_an_audience_is_named_as_the_plan_writes_it():
    yaml = "audiences: {cbcc: 'cán bộ, công chức xã'}\ntargets: {value: 100%, audience: cbcc, result: được bồi dưỡng}\n"
    assert under("{kind: targets}", yaml) == ["100% cán bộ, công chức xã được bồi dưỡng."]


def test_an_own_text_uses_a_value_that_is_not_given():
    made = outlined("{kind: targets}", "targets: {text: 'Cử {{ value }} người'}\n")
    assert made.told == [("PD151", "{{ value }}")]


MANY = """
phases: {dau: 2026 - 2028, giua: 2029, cuoi: {period: 2030 - 2031, name: Chặng cuối}}
targets:
  - {phase: dau, value: 10%, who: công chức, result: học A, deadline: hết năm 2028}
  - {phase: dau, value: 20%, who: công chức, result: học B, deadline: hết năm 2028}
  - {id: giua, phase: giua, value: 30%, who: công chức, result: học C, deadline: trước 1/7/2029}
  - {id: chung, value: 40%, who: công chức, result: học D}
  - {phase: cuoi, value: 50%, who: công chức, result: học E}
"""


def test_by_phase():
    assert under("{kind: targets, group_by: phase}", MANY.lstrip()) == [
        "1. Giai đoạn 2026 - 2028",
        "  a) Đến hết năm 2028, 10% công chức học A;",
        "  b) Đến hết năm 2028, 20% công chức học B.",
        "2. Năm 2029",
        "  Trước ngày 01 tháng 7 năm 2029, 30% công chức học C.",
        "3. Chặng cuối",
        "  50% công chức học E.",
        "4. 40% công chức học D.",
    ]


def test_by_deadline_undated_ones_come_first_so_that_no_lead_in_takes_them_in():
    assert under("{kind: targets, group_by: deadline}", MANY.lstrip()) == [
        "1. 40% công chức học D;",
        "2. 50% công chức học E.",
        "Phấn đấu đến hết năm 2028:",
        "3. 10% công chức học A;",
        "4. 20% công chức học B.",
        "Phấn đấu trước ngày 01 tháng 7 năm 2029:",
        "5. 30% công chức học C.",
    ]


@pytest.mark.parametrize(
    ("choice", "results"),
    [("phase: dau", ["A", "B"]), ("only: [chung, giua]", ["C", "D"]), ("phase: cuoi", ["E"])],
)
def test_a_block_may_choose(choice, results):
    lines = under(f"{{kind: targets, {choice}}}", MANY.lstrip())
    assert [line.rstrip(";.")[-1] for line in lines] == results


def test_a_choice_of_nothing_is_told():
    yaml = "phases: {dau: 2026, cuoi: 2031}\ntargets: {phase: dau, text: Một}\n"
    made = composed(yaml + "outline: [{heading: A, content: [{kind: targets, phase: cuoi}, {kind: targets}]}]")
    assert made.told == [("PD508", "targets")]


def test_a_typed_mark_is_told():
    assert outlined("{kind: targets}", "targets: {text: 1. Hoàn thành}\n").told == [("PD601", "1.")]
