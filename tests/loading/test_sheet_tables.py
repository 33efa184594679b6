from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.sheet_tables import Laid, Wanted, laid_out, rows_of
from plandocs.registers.shelf import Shelf
from plandocs.sources.located import Text
from tests.loading.sheets import sheet, workbook

HABITS = Shelf().roster_habits()
FILE = Text("bang.xlsx", Place("plan.yaml", 3, 9))
WANTED = {
    "number": Wanted(("STT", "TT"), Place("plan.yaml", 4), is_needed=False),
    "nd": Wanted(("Nội dung",), Place("plan.yaml", 5)),
    "sl": Wanted(("Số lượng", "sl"), Place("plan.yaml", 6), is_figure=True),
    "gia": Wanted(("Đơn giá (đồng)",), Place("plan.yaml", 7), is_figure=True),
}
HEAD = ("STT", "Nội dung", "Số lượng", "Đơn giá (đồng)")


def laid(*sheets, named="") -> tuple[Laid | None, list[tuple[str, str]]]:
    problems = Problems()
    asked = Text(named, Place("plan.yaml", 9)) if named else None
    return laid_out(workbook(*sheets), WANTED, FILE, asked, problems), [(one.code, str(one.place)) for one in problems]


def found(*rows, **more) -> Laid:
    one, told = laid(sheet(*rows, **more))
    assert told == []
    assert one is not None
    return one


@pytest.mark.parametrize(
    ("rows", "columns", "first"),
    [
        ([HEAD], {"number": 0, "nd": 1, "sl": 2, "gia": 3}, 1),
        ([("DỰ TOÁN",), (), HEAD], {"number": 0, "nd": 1, "sl": 2, "gia": 3}, 3),
        ([("tt", "NỘI  DUNG", None, "SL", "Đơn giá")], {"number": 0, "nd": 1, "sl": 3, "gia": 4}, 1),
        ([("Đơn giá (đồng)", "x", "Số\nlượng", "Nội dung:")], {"gia": 0, "sl": 2, "nd": 3}, 1),
        (
            [("STT", "Nội dung", "Chi phí", None), (None, None, "Số lượng", "Đơn giá")],
            {"number": 0, "nd": 1, "sl": 2, "gia": 3},
            2,
        ),
        (
            [("STT", "Nội dung", "A", None), (None, None, "B", None), (None, None, "Số lượng", "Đơn giá")],
            {"number": 0, "nd": 1, "sl": 2, "gia": 3},
            3,
        ),
    ],
)
def test_the_head_is_found_by_the_columns_that_are_wanted(rows, columns, first):
    one = found(*rows, (1, "Số lượng", 5, 6))
    assert (dict(one.columns), one.first) == (columns, first)


def test_a_column_that_the_file_lacks_is_told():
    one, told = laid(sheet(("Nội dung", "Số lượng"), ("x", 5)))
    assert one is not None
    assert told == [("PD564", "plan.yaml:7:0")]


@pytest.mark.parametrize(
    ("sheets", "named", "told"),
    [
        ([sheet(("Họ và tên", "Ngày sinh"))], "", [("PD563", "plan.yaml:3:9")]),
        ([sheet(("Nội dung", "x"))], "", [("PD563", "plan.yaml:3:9")]),
        ([sheet()], "", [("PD563", "plan.yaml:3:9")]),
        ([sheet(HEAD, name="A"), sheet(HEAD, name="B")], "", [("PD568", "plan.yaml:3:9")]),
        ([sheet(HEAD, name="A")], "C", [("PD562", "plan.yaml:9:0")]),
        ([sheet(("x",), name="A"), sheet(HEAD, name="B")], "a", [("PD563", "plan.yaml:9:0")]),
        ([sheet(HEAD, is_hidden=True)], "", []),
    ],
)
def test_a_table_that_is_not_there(sheets, named, told):
    assert laid(*sheets, named=named) == (None, told)


def test_the_sheet_that_has_the_table_is_taken():
    hidden, other, wanted = sheet(HEAD, name="cũ", is_hidden=True), sheet(("x",), name="A"), sheet(HEAD, name="B")
    one, told = laid(hidden, other, wanted)
    assert one is not None
    assert (one.sheet.name, told) == ("B", [])
    named, _ = laid(hidden, other, wanted, named="CŨ")
    assert named is not None
    assert named.sheet.name == "cũ"


# rows


def split(*rows, **more):
    problems = Problems()
    one = rows_of(found(HEAD, *rows, **more), ["sl", "gia"], HABITS, problems)
    return one, [(one.code, str(one.place).rpartition("!")[2], one.value("count")) for one in problems]


ONE, TWO = (1, "Thuê", 1, 2), (2, "In", 3, 4)


@pytest.mark.parametrize(
    ("rows", "kept", "totals", "told"),
    [
        ([ONE, (), TWO], (1, 3), (), []),
        ([("(1)", "(2)", "(3)", "(4)"), ONE], (2,), (), []),
        ([(1, 2, 3, "4 = 2 x 3"), ONE], (2,), (), []),
        ([("A", "B", 1, 2), ONE], (2,), (), []),
        ([ONE, TWO, (None, "Tổng cộng", 4, 6)], (1, 2), (3,), []),
        ([(None, "TỔNG SỐ", 4, 6), ONE, TWO], (2, 3), (1,), []),
        ([ONE, (None, "Cộng mục I", 1, 2), TWO, (None, "Tổng cộng", 4, 6)], (1, 3), (2, 4), [("PD567", "A3", "1")]),
        ([ONE, (None, "Tổng:", 1), ("Bằng chữ: một",), ("NGƯỜI LẬP",)], (1,), (2,), [("PD567", "A4", "2")]),
        ([ONE, (None, None, None, "NGƯỜI LẬP BIỂU"), (None, "x")], (1,), (), [("PD567", "A3", "2")]),
        ([ONE, (None, "Hà Bắc, ngày 5 tháng 6 năm 2026")], (1,), (), [("PD567", "A3", "1")]),
        ([ONE, (None, "Tổng hợp, báo cáo", 1, 2), (None, "Trong đó: nữ", 1)], (1, 2, 3), (), []),
    ],
)
def test_the_rows_of_a_table(rows, kept, totals, told):
    one, problems = split(*rows)
    assert (one.rows, one.totals, problems) == (kept, totals, told)


@pytest.mark.parametrize(
    ("rows", "whole"),
    [
        ([ONE], None),
        ([ONE, (None, "Tổng cộng", 4)], 2),
        ([(None, "Tổng số", 4), ONE], 1),
        ([(None, "Tổng số", 4), ONE, (None, "Cộng", 4)], 1),
    ],
)
def test_the_grand_total_stands_first_or_last(rows, whole):
    assert split(*rows)[0].whole == whole


def test_hidden_rows_are_told():
    _, told = split(ONE, TWO, (3, "x", 1, 2), hidden_rows=frozenset([0, 2, 3]))
    assert told == [("PD565", "A3", "2")]
