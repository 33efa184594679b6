"""Allocations as tables, and what expressions may ask of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.document.document import Orientation, walk
from plandocs.document.tables import Area, Formula, Row, Table
from tests.composing.making import Made, composed, outlined, read, under

QUOTAS = """
bodies: {hai: Xã Hai}
audiences: {tre: {name: cán bộ trẻ}}
quotas:
  ct:
    title: Chỉ tiêu năm 2026
    columns:
      - {id: l1, name: Lớp 1, above: Ngạch}
      - {id: l2, name: Lớp 2, above: Ngạch}
      - {id: l3, audience: tre}
    rows:
      - {id: mot, unit: Xã Một, values: [3, 2, 1.299], note: xét sau}
      - group: Cụm 2
        rows:
          - {unit: hai, values: {l3: 4}}
          - {unit: Xã Ba, values: ["-", 5]}
"""
BLOCK = "{kind: quota, of: ct}"


def table_of(made: Made) -> Table:
    return next(block for block in walk(made.document.body) if isinstance(block, Table))


def rows_of(made: Made) -> list[Row]:
    return list(table_of(made).typed_rows())


def test_the_total_stands_first_and_units_in_their_order():
    assert under(BLOCK, QUOTAS) == [
        "STT | Đơn vị | Tổng số | Chia ra |  |  | Ghi chú",
        " |  |  | Ngạch |  | Cán bộ trẻ | ",
        " |  |  | Lớp 1 | Lớp 2 |  | ",
        "(1) | (2) | (3) = (4) + (5) + (6) | (4) | (5) | (6) | (7)",
        " | TỔNG SỐ | 1.313 | 3 | 7 | 1.303 | ",
        "1 | Xã Một | 1.304 | 3 | 2 | 1.299 | Xét sau",
        "I | Cụm 2 | 9 |  | 5 | 4 | ",
        "2 | Xã Hai | 4 |  |  | 4 | ",
        "3 | Xã Ba | 5 |  | 5 |  | ",
    ]


def test_heads_are_merged_over_their_columns():
    down = [Area(0, column, 2, column) for column in (0, 1, 2, 6)]
    assert set(table_of(outlined(BLOCK, QUOTAS)).head_merged) == {
        *down,
        Area(0, 3, 0, 5),
        Area(1, 3, 1, 4),
        Area(1, 5, 2, 5),
    }


def test_totals_are_formulas_of_a_spreadsheet():
    total, one, _, _, three = rows_of(outlined(BLOCK, QUOTAS))
    assert total.cells[2].formula == Formula(((1, 2), (2, 2)))
    assert total.cells[4].formula == Formula(((1, 4), (2, 4)))
    assert one.cells[2].formula == Formula(((1, 3), (1, 4), (1, 5)))
    assert three.cells[2].formula == Formula(((4, 4),))


def test_its_annex_lies_on_its_side():
    annex = "annexes: {a: {title: A, content: {kind: quota, of: ct}}}\n"
    (made,) = composed(f"{QUOTAS}{annex}outline: [{{heading: A, content: B}}]").document.annexes
    assert made.orientation is Orientation.LANDSCAPE


def test_columns_may_be_chosen():
    block = "{kind: quota, of: ct, table: {columns: [content, value], total: last, column_numbers: no}}"
    assert under(block, QUOTAS)[3:] == [
        "Xã Một | 3 | 2 | 1.299",
        "Cụm 2 |  | 5 | 4",
        "Xã Hai |  |  | 4",
        "Xã Ba |  | 5 | ",
        "TỔNG SỐ | 3 | 7 | 1.303",
    ]


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("quotas.ct.total", "1.313"),
        ("quotas.ct.l2.total", "7"),
        ("quotas.ct.mot.total", "1.304"),
        ("quotas.ct.units", "3"),
        ("quotas.ct", "Chỉ tiêu năm 2026"),
    ],
)
def test_what_expressions_may_ask(expression, written):
    assert read(f'"{{{{ {expression} }}}}"', QUOTAS) == (written, [])


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("{kind: quota, of: ctt}", [("PD127", "ctt")]),
        ("Văn bản.", [("PD507", "quotas")]),
        ("'{{ quotas.ct.total }}'", []),
    ],
)
def test_what_is_wrong(block, told):
    assert outlined(block, QUOTAS).told == told


def test_an_unknown_body_is_told():
    made = outlined(BLOCK, "quotas: {ct: {columns: {id: a, name: A}, rows: [{unit: xa, values: 1}]}}\n")
    assert made.told == [("PD401", "xa")]


@settings(deadline=None, max_examples=25)  # each example is a whole plan
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(0, 10**6)), min_size=3, max_size=3), min_size=1, max_size=6))
def test_rows_and_columns_add_up_to_the_same(figures):
    listed = ", ".join(
        "{unit: X, values: [" + ", ".join("~" if one is None else str(one) for one in row) + "]}" for row in figures
    )
    columns = "[{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]"
    made = outlined(BLOCK, f"quotas: {{ct: {{columns: {columns}, rows: [{listed}]}}}}\n")
    total, *rows = rows_of(made)
    whole = sum(one or 0 for row in figures for one in row)
    assert (total.cells[2].value or 0) == whole
    assert sum(value for row in rows if isinstance(value := row.cells[2].value, int)) == whole
    assert read('"{{ quotas.ct.total }}"', made.source.partition("outline")[0])[0].replace(".", "") == str(whole)


SHARED = """
bodies: {mot: Xã Một, hai: Xã Hai}
quotas:
  ct:
    columns:
      - {id: bc, name: Biên chế, basis: yes}
      - {id: l1, name: Lớp 1, allocate: {total: 12, by: bc, least: 1, most: bc}}
    rows: [{unit: mot, values: 20}, {unit: hai, values: 40}]
"""


RULE = (
    "Chỉ tiêu Lớp 1 phân bổ theo tỷ lệ biên chế, mỗi đơn vị ít nhất 01, nhiều nhất biên chế; phần lẻ làm tròn "
    "theo số dư lớn nhất, bằng nhau thì theo thứ tự đơn vị."
)


def test_a_shared_column_and_its_rule():
    assert under(BLOCK, SHARED) == [
        "STT | Đơn vị | Biên chế | Tổng số | Chia ra",
        " |  |  |  | Lớp 1",
        "(1) | (2) | (3) | (4) = (5) | (5)",
        " | TỔNG SỐ | 60 | 12 | 12",
        "1 | Xã Một | 20 | 4 | 4",
        "2 | Xã Hai | 40 | 8 | 8",
        RULE,
    ]


@pytest.mark.parametrize(
    ("expression", "written"),
    [("quotas.ct.total", "12"), ("quotas.ct.hai.l1", "8"), ("quotas.ct.mot.bc", "20"), ("quotas.ct.mot.total", "4")],
)
def test_figures_of_units_by_their_bodies(expression, written):
    assert read(f'"{{{{ {expression} }}}}"', SHARED) == (written, [])
