from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.blocks import Cell, Column, Row, Table
from plandocs.writing.tables import column_widths, table
from tests.writing import sample
from tests.writing.sample import WIDTH, setting, shape


@given(st.lists(st.integers(0, 100), min_size=1, max_size=12), st.integers(5000, 16000))
def test_columns_fill_the_width(shares: list[int], width: int) -> None:
    widths = column_widths([Column((), share) for share in shares], width)
    assert sum(widths) == width
    assert all(column > 0 for column in widths)


def test_shares_are_of_the_whole() -> None:
    assert column_widths([Column((), 7), Column((), 43), Column((), 50)], 10000) == [700, 4300, 5000]


def test_the_head_is_repeated_and_no_row_is_torn() -> None:
    rows = re.findall(r"<w:trPr>(.*?)</w:trPr>", table(setting(), sample.table(2)))
    assert rows == ["<w:cantSplit/><w:tblHeader/>", "<w:cantSplit/>", "<w:cantSplit/>"]


def test_cells_stand_as_their_column_says() -> None:
    xml = table(setting(), sample.table(1))
    assert shape(xml)[-4:] == [
        "TableCentred: 1",
        "TableText: Lớp số 1",
        "TableText: Phòng Nội vụ",
        "TableText: 12.500.000",
    ]
    assert re.findall(r'<w:jc w:val="(\w+)"/>', xml)[-2:] == ["both", "right"]


def test_a_table_is_as_wide_as_the_text_and_clear_of_what_stands_above() -> None:
    xml = table(setting(), sample.table())
    assert f'<w:tblW w:w="{WIDTH}" w:type="dxa"/>' in xml
    assert xml.startswith("<w:p><w:pPr><w:keepNext/>")


def test_an_empty_cell_holds_a_paragraph() -> None:
    empty = Table((Column((), 100),), (Row((Cell(()),)),))
    assert table(setting(), empty).count("</w:p></w:tc>") == 2
