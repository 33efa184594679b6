"""A plain table as a workbook, every cell of which is text."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from plandocs.writing.text_table import write_text_table

TITLE = "Danh mục"
ROWS = [["Mã", "Tên"], ["00004", "=1+1"], ["10816", "http://x.vn"]]


def test_every_cell_is_text_as_it_stands() -> None:
    sheet = load_workbook(io.BytesIO(write_text_table(ROWS, TITLE))).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == ROWS
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}
    assert sheet["A2"].number_format == "@"
    assert sheet.freeze_panes == "A2"


def test_equal_rows_make_equal_bytes() -> None:
    assert write_text_table(ROWS, TITLE) == write_text_table([list(row) for row in ROWS], TITLE)


def test_a_table_of_nothing_can_be_opened() -> None:
    assert load_workbook(io.BytesIO(write_text_table([], TITLE))).active is not None
