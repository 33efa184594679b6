"""Targets by year as a table."""

from __future__ import annotations

from decimal import Decimal

import pytest

from plandocs.document.document import walk
from plandocs.document.tables import Area, Table
from tests.composing.making import outlined, under

TARGETS = """
bodies: {vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}}
audiences: {cc: công chức xã}
phases: {gd1: 2026 - 2028, gd2: 2029 - 2031}
targets:
  - value: ≥ 95%
    audience: cc
    result: được bồi dưỡng kỹ năng số
    deadline: hết năm 2031
    baseline: {value: "40,5%", year: 2025}
    years: {2026: "50%", 2027: "60%", 2028: "70%", 2030: "80%", 2031: "95%"}
    cumulative: yes
    tracked_by: vhxh
  - id: lop
    measure: Số lớp tập huấn
    phase: gd1
    value: 28 - 32 lớp
    years: {2026: 9, 2027: 10 lớp, 2028: khoảng 11 lớp}
    note: Theo nhu cầu
"""
HEAD = [
    (
        "TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Lộ trình thực hiện |  |  |  |  |  | Mục tiêu đến năm 2031"
        " | Cơ quan theo dõi, tổng hợp | Ghi chú"
    ),
    " |  |  |  | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 |  |  | ",
]


def table(keys="", yaml=TARGETS):
    document = outlined(f"{{kind: targets, layout: table{keys}}}", yaml).document
    return next(block for block in walk(document.body) if isinstance(block, Table))


def cell(value, *more):
    """The goal cell of a target with this value, and its unit."""
    keys = ", ".join([f"value: '{value}'", "measure: A", *more])
    rows = under("{kind: targets, layout: table}", f"targets: {{{keys}}}\n")
    _, _, unit, goal = rows[-1].split(" | ")[:4]
    return goal, unit


def test_targets_by_year():
    assert under("{kind: targets, layout: table}", TARGETS) == [
        *HEAD,
        (
            "1 | Tỷ lệ công chức xã được bồi dưỡng kỹ năng số (lũy kế) | % | 40,5 | 50 | 60 | 70 |  | 80 | 95 | ≥ 95"
            " | Phòng VH-XH | "
        ),
        (
            "2 | Số lớp tập huấn | Lớp |  | 09 | 10 | Khoảng 11 |  |  |  | 28 - 32 (giai đoạn 2026 - 2028)"
            " |  | Theo nhu cầu"
        ),
    ]


def test_years_stand_under_one_head():
    assert Area(0, 4, 0, 9) in table().head_merged


def test_cells_are_worth_their_figures():
    first, second = table().typed_rows()
    assert [one.value for one in first.cells[3:11]] == [Decimal("40.5"), 50, 60, 70, None, 80, 95, None]
    assert [one.value for one in second.cells[4:8]] == [9, 10, None, None], "what is only about so much is no figure"


@pytest.mark.parametrize(
    ("value", "goal", "unit"),
    [
        ("100%", "100", "%"),
        ("11,8%", "11,8", "%"),
        ("≥ 50%", "≥ 50", "%"),
        ("không quá 5%", "≤ 5", "%"),
        ("trên 50%", "> 50", "%"),
        ("dưới 10%", "< 10", "%"),
        ("60 - 70%", "60 - 70", "%"),
        ("5 lớp", "05", "Lớp"),
        ("1.299 lượt người", "1.299", "Lượt người"),
        ("2 triệu đồng", "2", "Triệu đồng"),
        ("1.299", "1.299", ""),
    ],
)
def test_the_unit_stands_in_its_own_column(value, goal, unit):
    assert cell(value) == (goal, unit)


@pytest.mark.parametrize(
    ("keys", "goal"),
    [
        ("unit: lớp", "05"),
        ("unit: '%'", "5"),
        ("unit: khóa", "05"),
        ("deadline: hết năm 2028", "5 (hết năm 2028)"),
        ("deadline: 31/12/2031", "5"),
        ("deadline: hằng năm", "5 (hằng năm)"),
    ],
)
def test_the_goal_says_what_its_head_does_not(keys, goal):
    assert cell("5", keys)[0] == goal


def test_a_figure_in_another_unit_keeps_it():
    assert cell("5 lớp", "unit: khóa")[0] == "05 lớp"
    assert cell("50%", "unit: người")[0] == "50%"


def test_without_years_there_are_no_columns_for_them():
    assert under("{kind: targets, layout: table}", "targets: {value: 5 lớp, measure: Số lớp}\n") == [
        "TT | Chỉ tiêu | Đơn vị tính | Mục tiêu đến năm 2031",
        "1 | Số lớp | Lớp | 05",
    ]


def test_of_a_very_long_period_only_what_is_planned_for_has_columns():
    yaml = "period: 2026 - 9999\ntargets: {measure: A, value: 9, years: {2030: 5, 2026: 3}, deadline: hết năm 2030}\n"
    assert under("{kind: targets, layout: table}", yaml)[1:] == [
        " |  |  | 2026 | 2030 | ",
        "1 | A |  | 3 | 5 | 9 (hết năm 2030)",
    ]


def test_baselines_of_several_years_say_which():
    rows = under(
        "{kind: targets, layout: table}",
        "targets:\n"
        "  - {measure: A, value: 9 lớp, baseline: {value: 5 lớp, year: 2024}}\n"
        "  - {measure: B, value: 8 lớp, baseline: {value: 6 lớp, year: 2025}}\n",
    )
    assert rows[0] == "TT | Chỉ tiêu | Đơn vị tính | Thực hiện | Mục tiêu đến năm 2031"
    assert [row.split(" | ")[3] for row in rows[1:]] == ["05 (2024)", "06 (2025)"]


def test_targets_may_stand_under_their_phases():
    rows = under("{kind: targets, layout: table, group_by: phase}", TARGETS)
    assert [row.split(" | ")[:2] for row in rows[2:]] == [
        ["1", "Tỷ lệ công chức xã được bồi dưỡng kỹ năng số (lũy kế)"],
        ["I", "Giai đoạn 2026 - 2028"],
        ["1", "Số lớp tập huấn"],
    ]


def test_a_name_that_says_cumulative_is_left():
    rows = under(
        "{kind: targets, layout: table}",
        "targets: {measure: Số lượt người (Lũy kế), value: 9, cumulative: yes}\n",
    )
    assert rows[1] == "1 | Số lượt người (Lũy kế) |  | 9"


def test_a_target_without_a_name_is_called_by_its_sentence():
    rows = under("{kind: targets, layout: table}", "targets: {value: 8 lớp, text: 'Mở {{ value }} tập huấn'}\n")
    assert rows[1] == "1 | Mở 08 lớp tập huấn | Lớp | 08"


def test_a_name_alone_makes_a_sentence():
    yaml = "targets: {measure: Số lớp tập huấn, value: 28 - 32 lớp, deadline: hết năm 2028}\n"
    assert under("{kind: targets}", yaml) == ["Số lớp tập huấn đến hết năm 2028 đạt từ 28 đến 32 lớp."]


def test_a_plan_may_choose_the_columns():
    columns = '[content, year_2027, {id: year, head: "KH {year}"}, unit]'
    assert under(f"{{kind: targets, layout: table, only: lop, table: {{columns: {columns}}}}}", TARGETS) == [
        "Chỉ tiêu | Lộ trình thực hiện |  |  |  |  |  |  | Đơn vị tính",
        " | 2027 | KH 2026 | KH 2027 | KH 2028 | KH 2029 | KH 2030 | KH 2031 | ",
        "Số lớp tập huấn | 10 | 09 | 10 | Khoảng 11 |  |  |  | Lớp",
    ]


def test_columns_that_no_table_has_are_told():
    made = outlined("{kind: targets, layout: table, table: {columns: [content, years], merge: goals}}", TARGETS)
    assert made.told == [("PD540", "years"), ("PD540", "goals")]


def test_a_year_may_be_asked_for():
    yaml = TARGETS.replace("  - value: ≥ 95%", "  - id: so\n    value: ≥ 95%")
    assert under('"{{ targets.so.years[2026] }} và {{ targets.so.years.2027 }}"', yaml) == ["50% và 60%"]
    assert outlined('"{{ targets.so.years[2029] }}"', yaml).told[0][0] == "PD151"
