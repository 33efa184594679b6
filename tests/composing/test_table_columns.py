"""Columns that stand once in a form and many times in a table."""

from __future__ import annotations

import pytest

from plandocs.composing.draft import Tabled, made, words
from plandocs.composing.table_columns import Repeated, TableColumn, expanded
from plandocs.composing.table_lines import Line
from plandocs.composing.table_shape import Shape
from plandocs.composing.tables import shaped_drafts
from plandocs.diagnostics.place import Place
from plandocs.document.origin import Origin
from plandocs.document.tables import Area, ValueKind
from tests.composing.making import context_of

HERE = Place("plan.yaml", 1, 1)
YEARS = [Repeated(str(year), {"year": str(year)}) for year in (2026, 2027)]
TOTAL = TableColumn("total", "Tổng số", kind=ValueKind.COUNT, formula="year", summed=True)
YEAR = TableColumn("year", "{year}", ("Chia ra",), kind=ValueKind.COUNT, summed=True, always=True, each="years")


def keys(*columns, **repeats):
    return [column.key for column in expanded(columns, repeats)]


def tabled(*lines, **shape):
    (table,) = shaped_drafts(Shape(**shape), list(lines), context_of(), Origin(HERE))
    assert isinstance(table, Tabled)
    return table


def line(content, **values):
    return Line(Origin(HERE), {"content": made(content, HERE)}, values)


def test_a_column_is_repeated_for_each():
    assert keys(TableColumn("content", "A"), YEAR, years=YEARS) == ["content", "year_2026", "year_2027"]


def test_neighbours_are_repeated_together():
    halves = [TableColumn(key, key, each="days") for key in ("morning", "afternoon")]
    days = [Repeated("d1", {}), Repeated("d2", {})]
    assert keys(*halves, days=days) == ["morning_d1", "afternoon_d1", "morning_d2", "afternoon_d2"]


def test_a_column_with_nothing_to_be_repeated_for_is_not_there():
    assert keys(TableColumn("content", "A"), YEAR) == ["content"]
    assert expanded((TOTAL,), {})[0].formula == "year"


@pytest.mark.parametrize(
    ("formula", "spelt_out"),
    [
        ("year", "year_2026 + year_2027"),
        ("base + year", "base + year_2026 + year_2027"),
        ("base - year", "base - (year_2026 + year_2027)"),
        ("base * 2", "base * 2"),
        ("", ""),
    ],
)
def test_a_formula_means_the_sum_of_the_columns(formula, spelt_out):
    columns = expanded((TableColumn("x", "X", formula=formula), YEAR), {"years": YEARS})
    assert columns[0].formula == spelt_out


def test_totals_of_rows_and_columns_agree():
    columns = expanded((TableColumn("content", "Đơn vị"), TOTAL, YEAR), {"years": YEARS})
    table = tabled(line("A", year_2026=5, year_2027=7), line("B", year_2027=3), columns=columns, total="last")
    assert [[words(cell.content) for cell in row.cells] for row in table.rows] == [
        ["A", "12", "5", "7"],
        ["B", "3", "", "3"],
        ["", "15", "5", "10"],
    ]
    first, second, whole = (row.cells[1].formula for row in table.rows)
    assert (first.cells, first.pattern) == (((0, 2), (0, 3)), "")
    assert second.cells == ((1, 3),), "an empty cell is no addend"
    assert whole.cells == ((0, 1), (1, 1))


def test_heads_are_filled_and_common_ones_merged():
    columns = expanded((TableColumn("content", "Đơn vị"), YEAR), {"years": YEARS})
    table = tabled(line("A"), columns=columns)
    assert [[words(cell.content) for cell in row.cells] for row in table.head] == [
        ["Đơn vị", "Chia ra", ""],
        ["", "2026", "2027"],
    ]
    assert table.head_merged == [Area(0, 1, 0, 2), Area(0, 0, 1, 0)]


def test_different_words_in_a_common_head_part_it():
    column = TableColumn("part", "{name}", ("{group}",), always=True, each="parts")
    parts = [
        Repeated("a", {"group": "Giới tính", "name": "Nam"}),
        Repeated("b", {"group": "Giới tính", "name": "Nữ {x} [y]"}),
        Repeated("c", {"group": "", "name": "Khác"}),
    ]
    table = tabled(line("A"), columns=expanded((column,), {"parts": parts}))
    assert [[words(cell.content) for cell in row.cells] for row in table.head] == [
        ["Giới tính", "", "Khác"],
        ["Nam", "Nữ {x} [y]", ""],
    ]
    assert table.head_merged == [Area(0, 0, 0, 1), Area(0, 2, 1, 2)]


def test_column_numbers_tell_a_long_sum_by_its_ends():
    years = [Repeated(str(year), {"year": str(year)}) for year in range(2026, 2032)]
    columns = expanded((TableColumn("content", "A"), TOTAL, YEAR), {"years": years})
    table = tabled(line("A", year_2026=1), columns=columns, column_numbers=True)
    assert [words(cell.content) for cell in table.head[-1].cells][:3] == ["(1)", "(2) = (3) + … + (8)", "(3)"]
