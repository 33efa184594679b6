from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.tables import Cell, Formula, Listed, Row, RowKind
from plandocs.writing.sheet_formulas import formula_text
from plandocs.writing.table_rows import TableRows


def address(number: int, column: int) -> str:
    return f"{'ABCDEFGH'[column]}{number + 10}"


def rows(*values: int | None, groups: tuple[int, ...] = ()) -> TableRows:
    """Rows of one column; those at ``groups`` are groups."""
    kinds = [RowKind.GROUP if number in groups else RowKind.NORMAL for number in range(len(values))]
    return TableRows([Row((Cell((), value=value),), kind) for value, kind in zip(values, kinds, strict=True)])


FULL = rows(*range(1, 2001))


def text(*cells: tuple[int, int], pattern: str = "", body: TableRows = FULL) -> str | None:
    return formula_text(Formula(cells, pattern), address, body)


def down(*numbers: int) -> list[tuple[int, int]]:
    return [(number, 0) for number in numbers]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([1], "=SUM(A11)"),
        ([1, 2, 3], "=SUM(A11:A13)"),
        ([1, 3], "=SUM(A11,A13)"),
        ([1, 2, 3, 5, 7, 8], "=SUM(A11:A13,A15,A17:A18)"),
        ([3, 1, 2], "=SUM(A11:A13)"),
    ],
)
def test_cells_below_each_other_are_one_range(numbers, told):
    assert text(*down(*numbers)) == told


def test_cells_of_a_row_are_one_range_too():
    assert text((2, 1), (2, 2), (2, 3)) == "=SUM(B12:D12)"
    assert text((2, 1), (2, 3), (2, 4)) == "=SUM(B12,D12:E12)"


def test_cells_of_several_columns_are_ranges_of_their_own():
    assert text((0, 1), (1, 1), (0, 2), (1, 2)) == "=SUM(B10:B11,C10:C11)"


def test_a_range_goes_over_plain_rows_that_have_no_figure():
    """Whoever fills the cell in later finds it in the total."""
    assert text(*down(0, 2), body=rows(1, None, 3)) == "=SUM(A10:A12)"
    assert text(*down(0, 2), body=rows(1, 2, 3)) == "=SUM(A10,A12)"


def test_a_range_never_goes_over_a_group():
    assert text(*down(0, 2), body=rows(1, None, 3, groups=(1,))) == "=SUM(A10,A12)"


def test_groups_are_no_range_although_nothing_stands_between_them():
    """Else what is filled in below the first one would be counted twice."""
    assert text(*down(0, 2), body=rows(1, None, 3, groups=(0, 2))) == "=SUM(A10,A12)"


def test_rows_of_lists_count_as_rows():
    listed = Listed([["a"]] * 3, [[1], [None], [3]])
    assert text(*down(0, 2), body=TableRows([listed])) == "=SUM(A10:A12)"


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("{0}*{1}", "=B10*C10"),
        ("{0} * {1} / 100", "=B10*C10/100"),
        ("({0}+{1})*0.5", "=(B10+C10)*0.5"),
        ("ROUND({0},-3)", "=ROUND(B10,-3)"),
        ("ROUND({0}*{1}/100,0)", "=ROUND(B10*C10/100,0)"),
        ("{0}//{1}", None),
        ("{0}**{1}", None),
        ("{0}%{1}", None),
        ("max({0},{1})", None),
        ("WEBSERVICE({0})", None),
        ('{0}&"a"', None),
        ("[x.xlsx]S!{0}", None),
        ("", "=SUM(B10:C10)"),
    ],
)
def test_a_pattern_stands_where_excel_reads_it_alike(pattern, told):
    assert text((0, 1), (0, 2), pattern=pattern) == told


def test_many_ranges_are_sums_of_sums():
    told = text(*down(*range(0, 600, 2)))
    assert told is not None
    assert told.startswith("=SUM(SUM(A10,A12,")
    assert max(inside.count(",") for inside in re.findall(r"SUM\(([^()]*)\)", told)) == 254


def test_what_no_formula_can_hold_is_left_to_the_value():
    assert text(*down(*range(0, 2000, 2))) is not None
    wide = rows(*([1] * 20_000))
    assert text(*down(*range(0, 20_000, 2)), body=wide) is None
    assert text() is None


@given(st.sets(st.integers(0, 30), min_size=1), st.lists(st.booleans(), min_size=31, max_size=31))
def test_a_sum_takes_in_each_cell_and_no_other_figure(chosen, empty):
    body = rows(*(None if empty[number] and number not in chosen else 1 for number in range(31)))
    told = text(*down(*sorted(chosen)), body=body)
    assert told is not None
    summed: list[int] = []
    for first, last in re.findall(r"A(\d+)(?::A(\d+))?", told):
        summed += range(int(first) - 10, int(last or first) - 9)
    assert [number for number in summed if body.value(number, 0) is not None] == sorted(chosen)
