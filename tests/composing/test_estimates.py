"""Estimates as tables, the amount in words under them, and what expressions may ask of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import walk
from plandocs.document.tables import Formula, Row, RowKind, Table
from plandocs.spec.estimates import CostEstimate
from plandocs.spec.plan import Plan
from tests.composing.making import Made, outlined, plan_of, read, under

LINES = """
estimates:
  lop:
    title: Dự toán lớp kỹ năng số
    groups:
      - id: gv
        name: thù lao giảng viên
        lines:
          - {id: chinh, content: Giảng viên, unit: buổi, quantity: 2, times: 4, rate: 1.500.000, source: Điều 5}
          - {content: Trợ giảng, unit: buổi, quantity: "0,5", times: 4, rate: 750.001}
      - name: Chi khác
        lines:
          - {content: In tài liệu, quantity: 1.299, rate: 10.000}
          - {content: Nước uống, rate: 500.000}
          - {content: Trang trí, amount: 2.000.000, note: trọn gói}
"""
BLOCK = "{kind: estimate, of: lop}"
HEAD = (
    "STT | Nội dung chi | Đơn vị tính | Số lượng | Số buổi (số ngày, số lần) | Mức chi | Thành tiền | Căn cứ | Ghi chú"
)


def rows_of(made: Made) -> list[Row]:
    table = next(block for block in walk(made.document.body) if isinstance(block, Table))
    return list(table.typed_rows())


def test_sums_stand_in_group_rows_and_the_amount_in_words_below():
    assert under(BLOCK, LINES) == [
        "Đơn vị tính: đồng",
        HEAD,
        "(1) | (2) | (3) | (4) | (5) | (6) | (7) = (4) x (5) x (6) | (8) | (9)",
        "I | Thù lao giảng viên |  |  |  |  | 13.500.002 |  | ",
        "1 | Giảng viên | Buổi | 2 | 4 | 1.500.000 | 12.000.000 | Điều 5 | ",
        "2 | Trợ giảng | Buổi | 0,5 | 4 | 750.001 | 1.500.002 |  | ",
        "II | Chi khác |  |  |  |  | 15.490.000 |  | ",
        "1 | In tài liệu |  | 1.299 |  | 10.000 | 12.990.000 |  | ",
        "2 | Nước uống |  |  |  | 500.000 | 500.000 |  | ",
        "3 | Trang trí |  |  |  |  | 2.000.000 |  | Trọn gói",
        " | Tổng cộng |  |  |  |  | 28.990.002 |  | ",
        "(Bằng chữ: Hai mươi tám triệu chín trăm chín mươi nghìn không trăm linh hai đồng)",
    ]


def test_the_words_stand_as_a_note_before_others():
    made = outlined("{kind: estimate, of: lop, table: {notes: Ghi chú riêng}}", LINES)
    notes = [block for block in walk(made.document.body) if isinstance(block, Paragraph)][-2:]
    assert [note.role for note in notes] == [Role.TABLE_NOTE] * 2
    assert made.body[-1].strip() == "Ghi chú riêng"
    assert not any("Bằng chữ" in line for line in under("{kind: estimate, of: lop, words: no}", LINES))


def test_several_classes_and_rounding_are_shown():
    made = outlined(BLOCK, LINES.replace("    groups:", "    classes: 3\n    rounding: 1.000\n    groups:"))
    assert [line.strip() for line in made.body[-4:]] == [
        "| Cộng kinh phí 01 lớp |  |  |  |  | 28.990.002 |  |",
        "| Tổng cộng 03 lớp |  |  |  |  | 86.970.006 |  |",
        "| Làm tròn |  |  |  |  | 86.970.000 |  |",
        "(Bằng chữ: Tám mươi sáu triệu chín trăm bảy mươi nghìn đồng)",
    ]
    rows = rows_of(made)
    assert [row.kind for row in rows[-3:]] == [RowKind.TOTAL] * 3
    assert [row.cells[6].formula for row in rows[-3:]] == [
        Formula(((0, 6), (3, 6))),
        Formula(((7, 6),), "{0}*3"),
        Formula(((8, 6),), "ROUND({0}/1000,0)*1000"),
    ]


def test_amounts_are_formulas_of_a_spreadsheet():
    rows = rows_of(outlined(BLOCK, LINES))
    assert rows[1].cells[6].formula == Formula(((1, 3), (1, 4), (1, 5)), "{0}*{1}*{2}")
    assert rows[4].cells[6].formula == Formula(((4, 3), (4, 5)), "{0}*{1}")
    assert rows[5].cells[6].formula is None


def test_empty_columns_are_left_out_and_lines_need_no_groups():
    lines = "estimates: {a: {lines: [{content: X, quantity: 2, rate: 5.000}, {content: Y, amount: 1}]}}\n"
    assert under("{kind: estimate, of: a}", lines)[1:-1] == [
        "STT | Nội dung chi | Số lượng | Mức chi | Thành tiền",
        "(1) | (2) | (3) | (4) | (5) = (3) x (4)",
        "1 | X | 2 | 5.000 | 10.000",
        "2 | Y |  |  | 1",
        " | Tổng cộng |  |  | 10.001",
    ]


def test_groups_within_groups():
    yaml = """
    estimates:
      a:
        groups:
          - name: Lớp 1
            groups: [{name: Giảng viên, lines: [{content: X, rate: 5}]}, {name: Khác, lines: [{content: Y, rate: 6}]}]
    """
    assert under("{kind: estimate, of: a}", yaml)[3:-1] == [
        "I | Lớp 1 |  | 11",
        "1 | Giảng viên |  | 5",
        "- | X | 5 | 5",
        "2 | Khác |  | 6",
        "- | Y | 6 | 6",
        " | Tổng cộng |  | 11",
    ]


def test_a_norm_gives_rate_unit_and_source():
    yaml = "estimates: {lop: {lines: [{content: X, quantity: 2, norm: giang_vien}]}}\n"
    assert under(BLOCK, yaml)[3] == ("1 | X | Buổi | 2 | 4.000.000 | 8.000.000 | Thông tư số 100/2025/TT-BTC")
    old = under(BLOCK, "date: 1/2/2024\n" + yaml)[3]
    assert old == "1 | X | Buổi | 2 | 2.000.000 | 4.000.000 | Điểm a khoản 2 Điều 5 Thông tư số 36/2018/TT-BTC"


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("{kind: estimate, of: lopp}", [("PD127", "lopp")]),
        ("{kind: estimate, of: lop, table: {unit: triệu đồng}}", [("PD293", "triệu đồng")]),
        ("{kind: estimate, of: lop, table: {unit: Đồng}}", []),
        ("Văn bản.", [("PD507", "estimates")]),
        ("'{{ estimates.lop.total | money }}'", []),
    ],
)
def test_what_is_wrong(block, told):
    assert outlined(block, LINES).told == told


def test_an_estimate_without_lines_has_nothing_to_show():
    assert outlined("{kind: estimate, of: a}", "estimates: {a: {title: X}}\n").told == [("PD508", "estimate")]


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("estimates.lop.total | money", "28.990.002 đồng"),
        ("estimates.lop.total | words", "hai mươi tám triệu chín trăm chín mươi nghìn không trăm linh hai"),
        ("estimates.lop.sum", "28.990.002"),
        ("estimates.lop.gv.total", "13.500.002"),
        ("estimates.lop.chinh.amount | money", "12.000.000 đồng"),
        ("estimates.lop.chinh.rate", "1.500.000"),
        ("estimates.lop", "Dự toán lớp kỹ năng số"),
        ("budget.total | money", "28.990.002 đồng"),
    ],
)
def test_what_expressions_may_ask(expression, written):
    assert read(f'"{{{{ {expression} }}}}"', LINES + "budget: {total_from: lop}") == (written, [])


def test_the_budget_takes_its_total_from_estimates():
    (line,) = under("{kind: budget}", LINES + "budget: {total_from: lop}\n")
    assert line.startswith("Tổng kinh phí dự kiến: 28.990.002 đồng (Bằng chữ: Hai mươi tám triệu")


figures = st.one_of(st.none(), st.decimals("0.1", "99", places=1), st.integers(1, 5000))
costs = st.tuples(figures, figures, st.integers(0, 10**8))


@settings(deadline=None, max_examples=25)  # each example is a whole plan
@given(st.lists(costs, min_size=1, max_size=5), st.integers(1, 40), st.sampled_from([1, 500, 1000, 100000]))
def test_the_table_and_the_sums_of_expressions_agree(lines, classes, step):
    def typed(key, figure):
        return "" if figure is None else f", {key}: '{figure:f}'".replace(".", ",") if key != "rate" else ""

    listed = ", ".join(f"{{content: X{typed('quantity', q)}{typed('times', t)}, rate: {rate}}}" for q, t, rate in lines)
    made = outlined(BLOCK, f"estimates: {{lop: {{classes: {classes}, rounding: {step}, lines: [{listed}]}}}}\n")
    plan: Plan = plan_of(made.source, Problems())
    estimate: CostEstimate = plan.estimates["lop"]
    amount = next(i for i, cell in enumerate(rows_of(made)[-1].cells) if cell.value is not None)
    values = [row.cells[amount].value for row in rows_of(made)]
    assert values == [*(line.cost for line in estimate.lines), estimate.sum, estimate.for_all, estimate.cost]


# by years or sources

SPLIT = """
estimates:
  lop:
    split: [{id: n2026, name: "2026"}, {id: n2027, name: "2027"}]
    groups:
      - {name: Mở lớp, lines: [{content: Giảng viên, shares: {n2026: 12.500.000, n2027: 1 triệu}}]}
    lines:
      - {content: Khác, quantity: 2, rate: 500.000, shares: {n2027: 1.000.000}, note: x}
"""


def test_a_column_for_each_year_or_source():
    assert under("{kind: estimate, of: lop, layout: split}", SPLIT) == [
        "Đơn vị tính: triệu đồng",
        "TT | Nội dung | Tổng | Trong đó |  | Ghi chú",
        " |  |  | 2026 | 2027 | ",
        "I | Mở lớp | 13,5 | 12,5 | 1,0 | ",
        "1 | Giảng viên | 13,5 | 12,5 | 1,0 | ",
        "1 | Khác | 1,0 |  | 1,0 | X",
        " | Tổng cộng | 14,5 | 12,5 | 2,0 | ",
        "(Bằng chữ: Mười bốn triệu năm trăm nghìn đồng)",
    ]


@pytest.mark.parametrize(
    ("unit", "total"),
    [("triệu đồng", "14,501001"), ("nghìn đồng", "14.501,001"), ("đồng", "14.501.001"), ("tỷ đồng", "0,014501001")],
)
def test_figures_have_the_decimals_that_they_need(unit, total):
    yaml = SPLIT.replace("1 triệu", "1.001.001")
    rows = under(f"{{kind: estimate, of: lop, layout: split, table: {{unit: {unit}}}}}", yaml)
    assert rows[-2].split(" | ")[2] == total


def test_several_classes_of_years():
    made = outlined("{kind: estimate, of: lop, layout: split}", SPLIT.replace("    split", "    classes: 2\n    split"))
    assert made.body[-3:-1] == [
        "   | Cộng kinh phí 01 lớp | 14,5 | 12,5 | 2,0 | ",
        "   | Tổng cộng 02 lớp | 29,0 | 25,0 | 4,0 | ",
    ]


def test_the_years_in_the_detailed_table_and_in_expressions():
    assert under(BLOCK, SPLIT)[4] == "1 | Giảng viên |  |  | 13.500.000 | "
    assert read('"{{ estimates.lop.n2027.total | money }}"', SPLIT) == ("2.000.000 đồng", [])


@pytest.mark.parametrize(
    ("block", "yaml", "told"),
    [
        ("{kind: estimate, of: lop, layout: split}", LINES, [("PD508", "estimate")]),
        ("{kind: estimate, of: lop, layout: split, table: {unit: người}}", SPLIT, [("PD293", "người")]),
    ],
)
def test_what_cannot_be_split(block, yaml, told):
    assert outlined(block, yaml).told == told
