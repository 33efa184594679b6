"""Rows of facts into tables: numbers of rows, sums, totals, formulas, merged cells, heads."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.composing.draft import Tabled, made, words
from plandocs.composing.table_columns import TableColumn
from plandocs.composing.table_lines import Line
from plandocs.composing.table_shape import Shape
from plandocs.composing.tables import shaped_drafts
from plandocs.diagnostics.place import Place
from plandocs.document.origin import Origin
from plandocs.document.tables import Area, RowKind, ValueKind
from tests.composing.making import context_of

HERE = Place("plan.yaml", 1, 1)
COLUMNS = (
    TableColumn("number", "STT"),
    TableColumn("content", "Nội dung"),
    TableColumn("quantity", "Số lượng", kind=ValueKind.COUNT),
    TableColumn("rate", "Mức chi", kind=ValueKind.MONEY),
    TableColumn("amount", "Thành tiền", kind=ValueKind.MONEY, summed=True, formula="quantity * rate"),
)


def line(content, *below, **values):
    return Line(Origin(HERE), {"content": made(content, HERE)}, values, list(below))


def tabled(*lines, **shape):
    given_ = {"columns": COLUMNS, "marks": ("{roman}", "{number}"), "total": "last", "total_label": "Tổng cộng"}
    drafts = shaped_drafts(Shape(**{**given_, **shape}), list(lines), context_of(), Origin(HERE))
    (table,) = [draft for draft in drafts if isinstance(draft, Tabled)]
    return table


def rows(table):
    return [[words(cell.content) for cell in row.cells] for row in table.rows]


ESTIMATE = (
    line("Giảng viên", line("Thù lao", quantity=4, rate=500_000), line("Đi lại", quantity=1, rate=300_000)),
    line("Nước uống", line("Học viên", quantity=90, rate=20_000)),
)


def test_sub_totals_stand_in_group_rows_and_the_total_last():
    assert rows(tabled(*ESTIMATE)) == [
        ["I", "Giảng viên", "", "", "2.300.000"],
        ["1", "Thù lao", "4", "500.000", "2.000.000"],
        ["2", "Đi lại", "1", "300.000", "300.000"],
        ["II", "Nước uống", "", "", "1.800.000"],
        ["1", "Học viên", "90", "20.000", "1.800.000"],
        ["", "Tổng cộng", "", "", "4.100.000"],
    ]


def test_the_total_may_stand_first():
    table = tabled(*ESTIMATE, total="first")
    assert rows(table)[0] == ["", "Tổng cộng", "", "", "4.100.000"]
    assert table.rows[0].kind is RowKind.TOTAL
    assert table.rows[0].cells[4].formula.cells == ((1, 4), (4, 4))


def test_figures_know_how_they_follow_from_others():
    cells = [row.cells[4] for row in tabled(*ESTIMATE).rows]
    assert [cell.value for cell in cells] == [2_300_000, 2_000_000, 300_000, 1_800_000, 1_800_000, 4_100_000]
    assert (cells[0].formula.pattern, cells[0].formula.cells) == ("", ((1, 4), (2, 4)))
    assert (cells[1].formula.pattern, cells[1].formula.cells) == ("{0}*{1}", ((1, 2), (1, 3)))
    assert cells[5].formula.cells == ((0, 4), (3, 4))


def test_numbers_may_run_through_the_groups():
    assert [row[0] for row in rows(tabled(*ESTIMATE, running=True))] == ["I", "1", "2", "II", "3", ""]


def test_without_groups_rows_count_in_figures():
    assert [row[0] for row in rows(tabled(line("A"), line("B"), total="none"))] == ["1", "2"]


def test_a_row_beside_groups_counts_in_figures_too():
    assert [row[0] for row in rows(tabled(line("A"), line("B", line("C")), total="none"))] == ["1", "I", "1"]


def test_an_empty_factor_counts_once():
    alone = tabled(line("Thuê hội trường", rate=2_000_000), total="none")
    assert rows(alone) == [["1", "Thuê hội trường", "2.000.000"]], "of one factor nothing follows"
    columns = (*COLUMNS[:3], TableColumn("times", "Số buổi"), COLUMNS[3])
    amount = TableColumn("amount", "Thành tiền", kind=ValueKind.MONEY, formula="quantity * times * rate")
    (row,) = tabled(line("Nước", quantity=10, rate=20_000), columns=(*columns, amount), total="none").rows
    assert words(row.cells[-1].content) == "200.000"
    assert row.cells[-1].formula.pattern == "{0}*{1}"


def test_a_column_that_nothing_fills_is_left_out():
    assert rows(tabled(line("A"), total="none")) == [["1", "A"]]


def test_equal_cells_may_be_one():
    drafts = [line("A"), line("A"), line("B")]
    table = tabled(*drafts, total="none", merge=("content",))
    assert table.merged == [Area(0, 1, 1, 1)]
    assert rows(table) == [["1", "A"], ["2", ""], ["3", "B"]]


def test_common_heads_stand_over_their_columns():
    columns = (
        TableColumn("number", "STT"),
        TableColumn("content", "Nội dung", always=True),
        TableColumn("a", "Lý thuyết", ("Số tiết",), always=True),
        TableColumn("b", "Thực hành", ("Số tiết",), always=True),
    )
    table = tabled(line("A"), columns=columns, total="none")
    assert [[words(cell.content) for cell in row.cells] for row in table.head] == [
        ["STT", "Nội dung", "Số tiết", ""],
        ["", "", "Lý thuyết", "Thực hành"],
    ]
    assert sorted(table.head_merged, key=str) == sorted([Area(0, 2, 0, 3), Area(0, 0, 1, 0), Area(0, 1, 1, 1)], key=str)


def test_columns_may_be_numbered_with_their_formulas():
    table = tabled(*ESTIMATE, column_numbers=True)
    assert table.head[-1].kind is RowKind.COLUMN_NUMBERS
    assert [words(cell.content) for cell in table.head[-1].cells] == ["(1)", "(2)", "(3)", "(4)", "(5) = (3) x (4)"]


@given(st.lists(st.lists(st.integers(0, 10**9), min_size=1, max_size=5), min_size=1, max_size=5))
def test_totals_are_the_sums_of_their_parts(groups):
    columns = (TableColumn("content", "A"), TableColumn("amount", "B", kind=ValueKind.COUNT, summed=True))
    lines = [line("g", *(line("r", amount=one) for one in group)) for group in groups]
    table = tabled(*lines, columns=columns)
    assert table.rows[-1].cells[1].value == sum(map(sum, groups))
    sums = [row.cells[1].value for row in table.rows if row.kind is RowKind.GROUP]
    assert sums == list(map(sum, groups))


@given(st.lists(st.decimals(0, 1000, places=2), min_size=1, max_size=8))
def test_sums_are_exact(figures):
    columns = (TableColumn("content", "A"), TableColumn("share", "B", kind=ValueKind.DECIMAL, places=2, summed=True))
    table = tabled(*(line("r", share=one) for one in figures), columns=columns)
    assert Decimal(table.rows[-1].cells[1].value) == sum(figures)


@pytest.mark.parametrize(
    ("value", "column", "text"),
    [
        (5, TableColumn("a", "", kind=ValueKind.COUNT, padded=True), "05"),
        (1299, TableColumn("a", "", kind=ValueKind.COUNT), "1.299"),
        (Decimal("11.8"), TableColumn("a", "Tỷ lệ (%)", kind=ValueKind.PERCENT, places=1), "11,8"),
        (Decimal("11.8"), TableColumn("a", "Tỷ lệ", kind=ValueKind.PERCENT, places=1), "11,8%"),
        (1_500_000, TableColumn("a", "", kind=ValueKind.MONEY), "1.500.000"),
    ],
)
def test_figures_are_written_as_their_column_says(value, column, text):
    assert rows(tabled(line("x", a=value), columns=(column,), total="none")) == [[text]]
