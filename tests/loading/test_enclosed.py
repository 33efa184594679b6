"""Tables whose rows stand in a file: as if they had been typed, each value at its cell."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.enclosed import with_enclosed
from plandocs.registers.shelf import Shelf
from plandocs.sources.sheets.sheet import Area, CellError
from plandocs.spec.free_tables import FreeRow, FreeTableBlock
from plandocs.spec.plan import Plan
from tests.composing.making import plan_of
from tests.loading.sheets import sheet, workbook

BLOCK = """
outline:
  - heading: A
    content:
      kind: table
      file: bang.xlsx
      columns:
        - {id: number, head: STT}
        - {id: nd, head: Nội dung}
        - {id: sl, head: Số lượng, type: count, sum: yes}
        - {id: tien, head: Thành tiền, type: money, sum: yes, formula: sl * 2}
        - Ghi chú
"""
HEAD = ("STT", "Nội dung", "Số lượng", "Thành tiền", "Ghi chú")


def filled(*rows, yaml=BLOCK, **more) -> tuple[FreeTableBlock, list[tuple[str, str]]]:
    problems = Problems()
    plan = with_enclosed(
        plan_of(yaml, problems), {"bang.xlsx": workbook(sheet(HEAD, *rows, **more))}, Shelf(), problems
    )
    (block,) = plan.outline[0].content
    assert isinstance(block, FreeTableBlock)
    return block, [(one.code, str(one.place)) for one in problems]


def shown(row: FreeRow) -> object:
    if row.group is not None:
        return {str(row.group): [shown(one) for one in row.rows]}
    assert isinstance(row.cells, dict)
    return "|".join(row.cells.values())


def test_rows_are_as_typed_each_cell_at_its_address():
    block, told = filled((1, "Thuê *hội* trường", 1299, 2598, None), (2, "In", "1.5", None, "x"))
    assert [shown(row) for row in block.rows] == [r"Thuê \*hội\* trường|1299|2598|", "In|1.5||x"]
    assert told == []
    cells = block.rows[1].cells
    assert isinstance(cells, dict)
    assert str(cells["sl"].place) == "bang.xlsx!Sheet1!C3"
    assert str(block.rows[1].written_at) == "bang.xlsx!Sheet1!A3"


def test_groups_are_told_by_the_marks():
    block, _ = filled(("I", "Khu vực 1", 3, None, None), (1, "a", 1), (2, "b", 2), ("II", "Khu vực 2"), (1, "c", 5))
    assert [shown(row) for row in block.rows] == [{"Khu vực 1": ["a|1||", "b|2||"]}, {"Khu vực 2": ["c|5||"]}]
    assert isinstance(block.rows[0].cells, dict)
    assert block.rows[0].cells["sl"] == "3"


def test_without_a_column_of_numbers_there_are_no_groups():
    block, _ = filled(("I", "a", 1), (1, "b", 2), yaml=BLOCK.replace("        - {id: number, head: STT}\n", ""))
    assert [shown(row) for row in block.rows] == ["a|1||", "b|2||"]


def test_the_total_of_a_file_is_stated():
    block, _ = filled((1, "a", 1), (None, "Tổng cộng", 7, 14, "x"))
    assert block.total == {"sl": "7", "tien": "14"}


def test_merged_cells_stay_merged():
    block, _ = filled((1, "a", 1), (), (2, None, 2), (3, "b", 3), merged=(Area(1, 1, 3, 1), Area(4, 0, 4, 2)))
    assert [(span.column, span.across, span.down) for row in block.rows for span in row.spans] == [("nd", 1, 2)]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], [("PD569", "plan.yaml:6:13")]),
        ([(None, "Tổng cộng", 5)], [("PD569", "plan.yaml:6:13")]),
        ([(1, "a", CellError("#N/A"))], [("PD566", "bang.xlsx!Sheet1!C2")]),
    ],
)
def test_what_is_wrong_with_a_file(rows, told):
    assert filled(*rows)[1] == told


def test_nothing_changes_without_files():
    problems = Problems()
    plan: Plan = plan_of(BLOCK, problems)
    assert with_enclosed(plan, {}, Shelf(), problems) is plan
