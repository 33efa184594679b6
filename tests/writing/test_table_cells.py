"""Cells and rows of a table as XML."""

from __future__ import annotations

import re
from dataclasses import replace

from plandocs.document.blocks import Role
from plandocs.document.tables import Area
from plandocs.writing.table_cells import Merges, cell, cell_role, row, row_properties
from tests.writing import sample

WIDTHS = (100, 200, 300)
CELLS = ("<a/>", "<b/>", "<c/>")


def made(*areas: Area, number: int = 0) -> str:
    return row(WIDTHS, CELLS, "", Merges(areas), number)


def widths(xml: str) -> list[str]:
    return re.findall(r'<w:tcW w:w="(\d+)"', xml)


def test_a_cell_has_its_properties_in_the_order_of_the_schema() -> None:
    assert cell(500, "<a/>", 2, '<w:vMerge w:val="restart"/>') == (
        '<w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'
        '<w:vAlign w:val="center"/></w:tcPr><a/></w:tc>'
    )


def test_a_plain_cell_says_no_more_than_its_width() -> None:
    assert cell(500, "<a/>") == '<w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr><a/></w:tc>'


def test_cells_of_one_row_that_are_one_stand_once_and_are_as_wide_as_all() -> None:
    xml = made(Area(0, 0, 0, 1))
    assert widths(xml) == ["300", "300"]
    assert '<w:gridSpan w:val="2"/>' in xml
    assert "<b/>" not in xml


def test_cells_of_one_column_that_are_one_go_on_below() -> None:
    area = Area(1, 2, 3, 2)
    marks = [re.findall(r"<w:vMerge[^>]*>", made(area, number=number)) for number in range(5)]
    assert marks == [[], ['<w:vMerge w:val="restart"/>'], ["<w:vMerge/>"], ["<w:vMerge/>"], []]
    assert widths(made(area, number=2)) == ["100", "200", "300"]


def test_an_area_of_rows_and_columns() -> None:
    xml = made(Area(0, 1, 1, 2), number=1)
    assert widths(xml) == ["100", "500"]
    assert '<w:gridSpan w:val="2"/><w:vMerge/>' in xml


def test_small_tables_have_styles_of_their_own() -> None:
    node = sample.table()
    assert cell_role(Role.TABLE_TEXT, node) is Role.TABLE_TEXT
    assert cell_role(Role.TABLE_TEXT, replace(node, small=True)) is Role.SMALL_TABLE_TEXT


def test_what_tears_a_row_and_how_high_it_is() -> None:
    node = replace(sample.table(), least_height=10)
    height = '<w:trHeight w:val="567" w:hRule="atLeast"/>'
    assert row_properties(node, is_tall=False) == f"<w:cantSplit/>{height}"
    assert row_properties(node, is_tall=True) == height
    assert row_properties(sample.table(), is_tall=True) == ""
