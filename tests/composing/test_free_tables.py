"""Tables of the author's own: cells, groups, sums, computed columns, what is wrong with them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.telling import message
from plandocs.document.document import walk
from plandocs.document.tables import Alignment, Area, Row, Table
from tests.composing.making import TWO, Made, rows_of, tabled

COSTS = """
kind: table
columns:
  - {id: number, head: STT}
  - {id: nd, head: Nội dung}
  - {id: sl, head: Số lượng, type: count, sum: yes}
  - {id: gia, head: Đơn giá, type: money}
  - {id: tien, head: Thành tiền, type: money, sum: yes, formula: sl * gia}
  - Ghi chú
"""
ROWS = """
rows:
  - group: Khu vực 1
    rows: [[Thuê hội trường, 2, 1.500.000, một ngày], [Nước uống, 30, 20.000]]
  - group: Khu vực 2
    rows: [[In tài liệu, 1.299, 10.000]]
"""


def table_of(made: Made) -> Table:
    return next(block for block in walk(made.document.body) if isinstance(block, Table))


def cells(made: Made, row: int) -> Row:
    return list(table_of(made).typed_rows())[row]


def told(columns: str, rows: str) -> list[tuple[str, str]]:
    return tabled(f"kind: table\ncolumns: {columns}\nrows: {rows}").told


# what stands


def test_sums_stand_in_group_rows_and_the_total_last():
    assert rows_of(tabled(COSTS + ROWS)) == [
        "STT | Nội dung | Số lượng | Đơn giá | Thành tiền | Ghi chú",
        "I | Khu vực 1 | 32 |  | 3.600.000 | ",
        "1 | Thuê hội trường | 2 | 1.500.000 | 3.000.000 | Một ngày",
        "2 | Nước uống | 30 | 20.000 | 600.000 | ",
        "II | Khu vực 2 | 1.299 |  | 12.990.000 | ",
        "1 | In tài liệu | 1.299 | 10.000 | 12.990.000 | ",
        " | Tổng cộng | 1.331 |  | 16.590.000 | ",
    ]


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        ("total: first, total_label: TỔNG SỐ", " | TỔNG SỐ | 1.331 |  | 16.590.000 | ", "1 | In tài liệu | 1.299"),
        ("total: none", "I | Khu vực 1 | 32", "1 | In tài liệu"),
        ("running: yes", "I | Khu vực 1", " | Tổng cộng"),
        ("column_numbers: yes", "(1) | (2) | (3) | (4) | (5) = (3) x (4) | (6)", " | Tổng cộng"),
    ],
)
def test_what_the_options_change(options, first, last):
    rows = rows_of(tabled(COSTS + ROWS + f"table: {{{options}}}"))
    assert rows[1].startswith(first)
    assert rows[-1].startswith(last)


def test_what_stands_around_a_table():
    made = tabled(COSTS + ROWS + "lead: Kinh phí như sau\ntable: {unit: đồng, notes: [Một, Hai]}")
    rows = rows_of(made)
    assert rows[:2] + rows[-2:] == ["Kinh phí như sau:", "Đơn vị tính: đồng", "Một", "Hai"]


def test_groups_within_groups():
    rows = "rows: [{group: A, rows: [{group: B, rows: [[x, 1, 2]]}, [y, 3, 4]]}, [z, 5, 6]]"
    assert rows_of(tabled(COSTS + rows))[1:] == [
        "I | A | 4 |  | 14 | ",
        "1 | B | 1 |  | 2 | ",
        "- | X | 1 | 2 | 2 | ",
        "1 | Y | 3 | 4 | 12 | ",
        "1 | Z | 5 | 6 | 30 | ",
        " | Tổng cộng | 9 |  | 44 | ",
    ]


def test_cells_may_be_given_by_column_and_left_empty():
    rows = "rows: [{cells: {gia: 5, nd: a}}, [~, '', '-'], {cells: {nd: b}}, {cells: {number: 3a, nd: c}}]"
    made = tabled(COSTS + rows)
    assert rows_of(made)[1:-1] == ["1 | A |  | 5 |  | ", "2 |  |  | - |  | ", "3 | B |  |  |  | ", "3a | C |  |  |  | "]
    assert made.told == []


def test_text_is_prose():
    made = tabled("kind: table\ncolumns: [Nội dung]\nrows: [[\"**Theo** {{ cite('nd171') }}^[một chú thích]\"]]", TWO)
    assert rows_of(made)[1].startswith("Theo Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025")
    assert rows_of(made)[1].endswith("[1: một chú thích]")
    first = cells(made, 0).cells[0].content[0]
    assert getattr(first, "bold", False)


@pytest.mark.parametrize(
    ("column", "cell", "written", "value"),
    [
        ("type: count", "1.299", "1.299", 1299),
        ("type: count", "07", "7", 7),
        ("type: count, padded: yes", "7", "07", 7),
        ("type: decimal", "11,8", "11,8", Decimal("11.8")),
        ("type: decimal, places: 1", "11,25", "11,3", Decimal("11.3")),
        ("type: decimal, places: 2", "11,8", "11,80", Decimal("11.8")),
        ("type: money", "1,5 triệu đồng", "1.500.000", 1500000),
        ("type: percent", "11,8%", "11,8%", Decimal("11.8")),
        ("type: percent", "11,8", "11,8%", Decimal("11.8")),
        ("type: date", "5/4/2024", "05/4/2024", None),
        ("type: date", "4/2024", "4/2024", None),
        ("type: count", "{{ audiences.a.count }}", "1.299", 1299),
        ("type: percent", "{{ audiences.a.count / 8624 * 100 }}", "15,06%", Decimal("15.06")),
        ("type: date", "{{ date }}", "15/6/2026", None),
    ],
)
def test_cells_are_read_by_the_kind_of_their_column(column, cell, written, value):
    counted = "audiences: {a: {name: cán bộ, count: 1.299}}"
    made = tabled(f"kind: table\ncolumns: [{{head: A, {column}}}]\nrows: [['{cell}']]", counted)
    assert rows_of(made)[1] == written
    assert made.told == []
    if value is not None:
        assert cells(made, 0).cells[0].value == value


def test_a_share_in_a_column_of_percent_has_no_sign():
    made = tabled("kind: table\ncolumns: [{head: Tỷ lệ (%), type: percent}]\nrows: [['11,8%'], ['5']]")
    assert rows_of(made)[1:] == ["11,8", "5,0"]


def test_braces_in_a_head_stand_as_they_are():
    made = tabled("kind: table\ncolumns: ['Mẫu {x} [y]']\nrows: [[a]]")
    assert rows_of(made)[0] == "Mẫu {x} [y]"
    assert made.told == []


def test_how_columns_stand():
    table = table_of(tabled(COSTS + ROWS))
    left, centre, right = Alignment.LEFT, Alignment.CENTRE, Alignment.RIGHT
    assert [column.alignment for column in table.columns] == [centre, left, centre, right, right, left]


# formulas


@pytest.mark.parametrize(
    ("formula", "row", "written"),
    [
        ("a * b, type: count", "[2, 3]", "6"),
        ("a * b, type: count", "[2, '']", ""),
        ("a + b, type: count", "[2, '']", "2"),
        ("a + b, type: count", "[]", ""),
        ("a - b, type: count", "[5, 3]", "2"),
        ("a - b, type: count", "[5, '']", ""),
        ("(a + b) / 2, type: decimal", "[1, 2]", "1,50"),
        ("a / b, type: decimal", "[1, 3]", "0,33"),
        ("a / b, type: decimal, places: 0", "[1, 2]", "1"),
        ("a * 0.5, type: money", "[3, '']", "2"),
    ],
)
def test_computed_cells(formula, row, written):
    columns = f"{{id: a, head: A, type: count}}, {{id: b, head: B, type: count}}, {{head: C, formula: {formula}}}"
    made = tabled(f"kind: table\ncolumns: [{columns}]\nrows:\n  - cells: {row}")
    (line,) = rows_of(made)[1:]
    assert line.split(" | ")[2] == written
    assert made.told == []


def test_a_formula_may_rest_on_another_wherever_it_stands():
    columns = """
      - {id: chung, head: Chung, type: count, formula: doi * 10}
      - {id: a, head: A, type: count}
      - {id: doi, head: Đôi, type: count, formula: a * 2}
    """
    made = tabled(f"kind: table\ncolumns:{columns}\nrows: [[3], [4]]".replace("rows", "\nrows", 1))
    assert rows_of(made)[1:] == ["60 | 3 | 6", "80 | 4 | 8"]


def test_a_share_of_sums_is_no_sum_of_shares():
    columns = """
      - Nội dung
      - {id: kh, head: Kế hoạch, type: count, sum: yes}
      - {id: th, head: Thực hiện, type: count, sum: yes}
      - {id: tl, head: Tỷ lệ (%), type: percent, formula: th / kh * 100}
    """
    made = tabled(f"kind: table\ncolumns:{columns}\nrows: [[a, 10, 5], [b, 30, 30]]")
    assert [row.split(" | ")[-1] for row in rows_of(made)[1:]] == ["50,0", "100,0", "87,5"]
    total = cells(made, 2).cells[3]
    assert total.formula is not None
    assert (total.formula.pattern, total.formula.cells) == ("{0}/{1}*100", ((2, 2), (2, 1)))


def test_sums_are_those_of_the_printed_figures():
    columns = "[{id: a, head: A, type: count}, {head: B, type: decimal, places: 1, formula: a / 3, sum: yes}]"
    made = tabled(f"kind: table\ncolumns: {columns}\nrows: [[1], [1], [1]]")
    assert rows_of(made)[1:] == ["1 | 0,3", "1 | 0,3", "1 | 0,3", "Tổng cộng | 0,9"]
    formula = cells(made, 0).cells[1].formula
    assert formula is not None
    assert formula.pattern == "ROUND({0}/3,1)"


def test_a_column_that_is_left_out_still_counts():
    made = tabled(COSTS + ROWS + "table: {columns: [nd, gia, tien], column_numbers: yes}")
    assert rows_of(made)[1:4] == [
        "(1) | (2) | (3)",
        "Khu vực 1 |  | 3.600.000",
        "Thuê hội trường | 1.500.000 | 3.000.000",
    ]


@settings(deadline=None, max_examples=25)  # each example is a whole plan
@given(st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 10**9)), min_size=1, max_size=8))
def test_totals_are_exact(rows):
    typed = ", ".join(f"[x, {count}, {rate}]" for count, rate in rows)
    made = tabled(COSTS + f"rows: [{typed}]")
    total = cells(made, len(rows)).cells
    assert total[2].value == sum(count for count, _ in rows)
    assert total[4].value == sum(count * rate for count, rate in rows)


# merged cells


def test_cells_are_merged_by_what_they_say_and_by_the_author():
    made = tabled(
        """
        kind: table
        columns: [{id: a, head: A}, {id: b, head: B}, {id: c, head: C}]
        rows:
          - [x, y, 1]
          - [x, y, 2]
          - {cells: [chung], spans: {column: a, across: 3}}
          - {cells: [z, w, t], spans: {column: c, down: 2}}
          - [z]
        table: {merge: [a]}
        """
    )
    assert table_of(made).merged == (Area(0, 0, 1, 0), Area(3, 0, 4, 0), Area(2, 0, 2, 2), Area(3, 2, 4, 2))
    assert made.told == []


@pytest.mark.parametrize(
    ("spans", "code"),
    [
        ("{column: a, across: 4}", "PD556"),
        ("{column: c, across: 2}", "PD556"),
        ("{column: c, down: 3}", "PD556"),
        ("[{column: b, down: 2}, {column: a, across: 2}]", "PD557"),
        ("{column: a, across: 2}", "PD558"),
        ("{column: d, across: 2}", "PD540"),
    ],
)
def test_spans_that_cannot_be(spans, code):
    columns = "[{id: a, head: A}, {id: b, head: B}, {id: c, head: C}]"
    assert [one for one, _ in told(columns, f"[{{cells: [x, y], spans: {spans}}}, [z]]")] == [code]


# what is wrong


def test_a_row_that_is_too_long_is_told_and_nothing_that_follows_from_it():
    rows = "rows: [{group: G, cells: {tien: 7}, rows: [[Thuê, hội trường, 2, 1.500.000, một ngày]]}]\ntotal: {tien: 7}"
    assert tabled(COSTS + rows).told == [("PD550", "một ngày")]


def test_rows_that_end_before_columns_of_words_are_said_once():
    made = tabled("kind: table\ncolumns: [{id: a, head: A}, B, C]\nrows: [[a, b], [a], [a, b, c], {cells: {a: x}}]")
    told = [message(one, "en") for one in made.problems if one.code == "PD571"]
    assert told == ["2 rows lack their last cells, left blank: C; B"]


def test_cells_that_a_span_takes_in_are_not_lacking():
    columns = "[{id: a, head: A}, {id: b, head: B, type: count}, {id: c, head: C, type: count}]"
    rows = "[{cells: [x, 1, 2], spans: {column: c, down: 2}}, [y, 3], {cells: [z], spans: {column: a, across: 3}}]"
    assert told(columns, rows) == []
    assert told(columns, "[{cells: [x, 1, 2], spans: {column: c, down: 2}}, [y, 3], [y, 3]]") == [("PD570", "[")]


@pytest.mark.parametrize(
    ("columns", "rows", "wanted"),
    [
        ("[A, B]", "[[x, y, z]]", [("PD550", "z")]),
        ("[A, {head: B, type: count}, {head: C, type: date}]", "[[x, 1, 5, 300, 15]]", [("PD550", "300")]),
        ("[A, {head: B, type: count}, {head: C, type: money}]", "[[x, 1]]", [("PD570", "[")]),
        ("[A, {head: B, type: count}, {head: C, type: money}]", "[{group: A, rows: [[x, 1, '']]}]", []),
        (
            "[A, {id: b, head: B, type: count}, {head: C, type: count, formula: 1 / b}]",
            "[[x, 0], [y, 2], [z, '']]",
            [("PD572", "[")],
        ),
        ("[A, {head: B, type: count}]", "[[x, '1.5']]", [("PD112", "'1.5'")]),
        ("[{head: A, type: count}]", "[['1,299']]", [("PD111", "'1,299'")]),
        ("[{head: A, type: money}]", "[[1.5]]", [("PD111", "1.5")]),
        ("[{head: A, type: percent}]", "[[1.5]]", [("PD111", "1.5")]),
        ("[{head: A, type: date}]", "[[31/02/2026]]", [("PD116", "31/02/2026")]),
        ("[{head: A, type: count}]", "[[hai]]", [("PD110", "hai")]),
        ("[{head: A, type: count}]", "[['{{ x }}']]", [("PD151", "'{{ x }}'")]),
        ("[{head: A, type: count}]", "[['{{ date }}']]", [("PD110", "'{{ date }}'")]),
        ("[{head: A, type: date}]", "[['{{ 5 }}']]", [("PD115", "'{{ 5 }}'")]),
        ("[{head: A, type: count}]", "[['{{ 5 / 2 }}']]", [("PD112", "'{{ 5 / 2 }}'")]),
        ("[{id: a, head: A}]", "[{cells: {b: x}}]", [("PD540", "b")]),
        ("[A]", "[{group: B}]", [("PD559", "B")]),
        ("[{head: A, type: count, sum: yes}]", "[{group: B, rows: [[1]]}]", [("PD560", "B")]),
        ("[{head: A, sum: yes}]", "[[x]]", [("PD552", "yes")]),
        ("[A, {head: B, formula: b * 2, type: count}]", "[[x]]", [("PD551", "b * 2")]),
        ("[{id: a, head: A}, {head: B, formula: a * 2, type: count}]", "[[x]]", [("PD552", "a * 2")]),
        ("[{id: a, head: A, type: count}, {head: B, formula: a * 2}]", "[[1]]", [("PD552", "a * 2")]),
        ("[A, {id: b, head: B, formula: b * 2, type: count}]", "[[x]]", [("PD553", "b * 2")]),
        ("[{id: a, head: A, type: count}, {head: B, formula: a ** 2, type: count}]", "[[1]]", [("PD555", "a ** 2")]),
        ("[{id: a, head: A, type: count}, {head: B, formula: a *, type: count}]", "[[1]]", [("PD555", "a *")]),
        (
            "[{id: a, head: A, type: count}, {head: B, formula: 'a * 0,5', type: count}]",
            "[[1]]",
            [("PD555", "'a * 0,5'")],
        ),
        ("[A, {head: B, formula: 2 * 3, type: count}]", "[[1]]", [("PD555", "2 * 3")]),
    ],
)
def test_what_is_wrong(columns, rows, wanted):
    assert told(columns, rows) == wanted


def test_circles_are_told_once():
    columns = "[{id: a, head: A, type: count, formula: b + 1}, {id: b, head: B, type: count, formula: a + 1}, C]"
    assert told(columns, "[[x]]") == [("PD553", "b + 1")]


@pytest.mark.parametrize(
    ("total", "wanted"),
    [
        ("{tien: 16.590.000, sl: 1.331}", []),
        ("[1.331, 16.590.000]", []),
        ("{tien: 16.590.001}", [("PD554", "16.590.001")]),
        ("[1.330]", [("PD554", "1.330")]),
    ],
)
def test_a_total_that_is_stated(total, wanted):
    assert tabled(COSTS + ROWS + f"total: {total}").told == wanted


def test_figures_of_computed_cells_and_groups_that_are_stated():
    rows = "rows: [{group: A, cells: {tien: 7}, rows: [{cells: {nd: x, sl: 2, gia: 3, tien: 6}}]}]"
    made = tabled(COSTS + rows)
    assert made.told == [("PD554", "7")]
    assert message(made.problems[-1], "en") == "column “Thành tiền” says 7, what is computed is 6"


def test_a_group_may_state_what_its_rows_do_not_tell():
    assert rows_of(tabled(COSTS + "rows: [{group: A, cells: {sl: 7}, rows: [[x], [y]]}]"))[1] == "I | A | 7 |  |  | "


def test_a_table_without_rows_is_told():
    assert tabled("kind: table\ncolumns: [A]\nrows: []").told == [("PD508", "table")]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("total: none, total_label: Cộng", [("PD132", "Cộng")]),
        ("total: last, total_label: Cộng", []),
        ("total: none", []),
    ],
)
def test_the_label_of_a_total_that_is_not_there_is_told(options, told):
    assert tabled(f"kind: table\ncolumns: [A]\nrows: [[x]]\ntable: {{{options}}}").told == told


def test_braces_and_brackets_in_heads_are_words():
    columns = r"[{id: a, head: '[a] {b}'}, {id: b, head: '{own} [c]', above: ['{x} [y]']}]"
    made = tabled(f"kind: table\ncolumns: {columns}\nrows: [[1, 2]]")
    assert rows_of(made)[:2] == ["[A] {b} | {x} [y]", " | {own} [c]"]
    assert made.told == []
