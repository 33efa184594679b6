"""Results of a year beside its plan."""

from __future__ import annotations

from plandocs.document.document import walk
from plandocs.document.tables import Formula, Table
from tests.composing.making import outlined, under

TARGETS = """
targets:
  - {measure: Tỷ lệ được bồi dưỡng, years: {2026: "50%", 2027: "60%"}, results: {2026: "47%", 2027: "66%"}}
  - {measure: Số lớp, cumulative: yes, years: {2026: 9, 2027: 12 lớp}, results: {2026: 8 lớp, 2027: 12 lớp}}
  - {measure: Số lượt người, years: {2026: 300}, results: {2026: 250, 2027: 333}}
  - {measure: Số đề án, years: {2028: 1}}
"""


def results(keys=""):
    return under(f"{{kind: targets, layout: results{keys}}}", TARGETS)


def test_the_last_year_with_results():
    assert results() == [
        "TT | Nội dung | Đơn vị tính | Kế hoạch năm 2027 | Thực hiện năm 2027 | Tỷ lệ (%) | Lũy kế từ đầu giai đoạn",
        "(1) | (2) | (3) | (4) | (5) | (6) = (5) : (4) x 100 | (7)",
        "1 | Tỷ lệ được bồi dưỡng | % | 60 | 66 | 110,0 | ",
        "2 | Số lớp (lũy kế) | Lớp | 12 | 12 | 100,0 | 12",
        "3 | Số lượt người |  |  | 333 |  | 583",
    ]


def test_a_year_that_is_asked_for():
    assert [row.split(" | ")[3:7] for row in results(", year: 2026")[2:]] == [
        ["50", "47", "94,0", ""],
        ["09", "08", "88,9", "08"],
        ["300", "250", "83,3", "250"],
    ]


def test_a_year_without_results_shows_its_plan():
    assert results(", year: 2028")[2:] == ["1 | Số đề án |  | 1 |  | "]


def test_the_ratio_follows_from_its_row():
    document = outlined("{kind: targets, layout: results, year: 2026}", TARGETS).document
    table = next(block for block in walk(document.body) if isinstance(block, Table))
    row = list(table.typed_rows())[1]
    assert row.cells[5].formula == Formula(((1, 4), (1, 3)), "ROUND({0}/{1}*100,1)")


def test_no_results_to_show():
    made = outlined("{kind: targets, layout: results}", "targets: {measure: A, value: 1}\n")
    assert made.told == [("PD508", "targets")]
