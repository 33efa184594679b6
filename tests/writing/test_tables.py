from __future__ import annotations

import re

from plandocs.document.tables import Cell, Column, Row, RowKind, Table
from plandocs.writing.tables import table
from tests.writing import sample
from tests.writing.sample import WIDTH, setting, shape


def written(node: Table) -> str:
    return "".join(table(setting(), node))


def test_the_head_is_repeated_and_no_row_is_torn() -> None:
    rows = re.findall(r"<w:trPr>(.*?)</w:trPr>", written(sample.table(2)))
    assert rows == ["<w:cantSplit/><w:tblHeader/>", "<w:cantSplit/>", "<w:cantSplit/>"]


def test_cells_stand_as_their_column_says() -> None:
    xml = written(sample.table(1))
    assert shape(xml)[-4:] == [
        "TableCentred: 1",
        "TableText: Lớp số 1",
        "TableText: Phòng Nội vụ",
        "TableText: 12.500.000",
    ]
    assert re.findall(r'<w:jc w:val="(\w+)"/>', xml)[-2:] == ["both", "right"]


def test_a_table_is_as_wide_as_the_text_and_clear_of_what_stands_above() -> None:
    xml = written(sample.table())
    assert f'<w:tblW w:w="{WIDTH}" w:type="dxa"/>' in xml
    assert xml.startswith("<w:p><w:pPr><w:keepNext/>")


def test_those_who_sign_have_no_lines_and_room_to_sign() -> None:
    xml = written(sample.signers("KẾ TOÁN", "THỦ TRƯỞNG"))
    assert "tblStyle" not in xml
    assert '<w:cantSplit/><w:trHeight w:val="1701" w:hRule="atLeast"/>' in xml


def test_an_empty_cell_holds_a_paragraph() -> None:
    empty = Table((Column(),), (Row((Cell(()),), RowKind.HEAD),), (Row((Cell(()),)),))
    assert written(empty).count("</w:p></w:tc>") == 2


def test_a_table_without_any_row_is_not_written() -> None:
    assert written(Table((Column(),), (), ())) == ""
