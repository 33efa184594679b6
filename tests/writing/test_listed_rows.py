"""Rows of plain words: the quick way gives what the slow way gives, for any text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.tables import Alignment, Area, Cell, Column, Listed, Row, RowKind, Table
from plandocs.writing.listed_rows import filled, one_by_one
from plandocs.writing.markup import W
from plandocs.writing.setting import Setting
from plandocs.writing.tables import table
from tests.writing.sample import inlines, setting

PATTERN = "<row><a>\x00</a><b 100%>\x00</b></row>"
WORD = f"{{{W}}}"
"""The namespace of Word's elements, as ElementTree writes it."""

hard = st.sampled_from(" \t\n&<>%\x00\x0b\u00a0\u0085\u2028\u0301\ufffe\U0001f600ếs%")
texts = st.one_of(st.text(max_size=8), st.text(hard, max_size=6))
rows_of_two = st.lists(st.tuples(texts, texts), max_size=5)


def listed(rows: Sequence[Sequence[str]], **changes: object) -> Table:
    head = Row(tuple(Cell(inlines(name)) for name in ("TT", "Ghi chú")), RowKind.HEAD)
    node = Table((Column(20, Alignment.CENTRE), Column(80)), (head,), (Listed(rows),))
    return replace(node, **changes)  # type: ignore[arg-type]


def written(node: Table, given_setting: Setting | None = None) -> str:
    return "".join(table(given_setting or setting(), node))


def rows_below_head(xml: str) -> list[str]:
    return re.findall(r"<w:tr>.*?</w:tr>", xml)[1:]


def texts_of(xml: str) -> list[str]:
    """What a reader of XML finds in each cell."""
    root = ElementTree.fromstring(f'<root xmlns:w="{W}">{xml}</root>')
    told = {f"{WORD}tab": "\t", f"{WORD}br": "\n"}
    return ["".join(told.get(part.tag, part.text or "") for part in cell.iter()) for cell in root.iter(f"{WORD}tc")]


@given(rows_of_two)
def test_the_quick_way_gives_what_the_slow_way_gives(rows: list[tuple[str, str]]) -> None:
    try:
        slow = "".join(one_by_one(PATTERN, row) for row in rows)
    except ValueError:
        with pytest.raises(ValueError, match="forbids"):
            filled(PATTERN, rows)
    else:
        assert filled(PATTERN, rows) == slow


@given(rows_of_two)
def test_a_reader_finds_the_texts_that_were_given(rows: list[tuple[str, str]]) -> None:
    composed = [tuple(unicodedata.normalize("NFC", text) for text in row) for row in rows]
    node = listed(composed)
    if any(re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", text) for row in composed for text in row):
        with pytest.raises(ValueError, match="forbids"):
            written(node)
    else:
        assert texts_of("".join(rows_below_head(written(node)))) == [text for row in composed for text in row]


def test_decomposed_letters_are_composed() -> None:
    assert written(listed([("1", "e\u0301")])) == written(listed([("1", "\u00e9")]))


def test_a_row_looks_as_a_row_of_cells_does() -> None:
    cells = ("1", " R&D  <2026>\t100% ")
    node = listed([cells])
    assert written(node) == written(replace(node, rows=(Row(tuple(Cell(inlines(text)) for text in cells)),)))


def test_many_rows_come_in_order_and_whole() -> None:
    rows = [(str(number), "" if number % 3 else f"& {number}") for number in range(1, 1001)]
    assert texts_of("".join(rows_below_head(written(listed(rows))))) == [text for row in rows for text in row]


def test_rows_that_are_made_as_they_are_asked_for() -> None:
    class Made(Sequence[tuple[str, str]]):
        def __len__(self) -> int:
            return 600

        def __getitem__(self, at: int | slice) -> object:  # type: ignore[override]
            numbers = range(600)[at]
            return [self.row(number) for number in numbers] if isinstance(numbers, range) else self.row(numbers)

        def row(self, number: int) -> tuple[str, str]:
            return (str(number), "x")

    assert len(rows_below_head(written(listed(Made())))) == 600


def test_no_rows() -> None:
    assert rows_below_head(written(listed([]))) == []


def test_no_page_s_end_tears_a_row_but_one_taller_than_a_page() -> None:
    long = "dài " * 3000
    first, second, third = rows_below_head(written(listed([("1", "a"), ("2", long), ("3", "b")])))
    assert "<w:cantSplit/>" in first
    assert "<w:cantSplit/>" not in second
    assert "<w:cantSplit/>" in third


def test_line_ends_alone_can_make_a_row_taller_than_a_page() -> None:
    (one,) = rows_below_head(written(listed([("1", "a\n" * 80)])))
    assert "<w:cantSplit/>" not in one


def test_room_for_a_signature() -> None:
    (one,) = rows_below_head(written(listed([("1", "a")], least_height=10)))
    assert '<w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr>' in one


def test_the_last_row_of_a_kept_table_stays_with_what_follows() -> None:
    node = listed([("1", "a"), ("2", "b")])
    first, last = rows_below_head(written(node, replace(setting(), kept=frozenset({id(node)}))))
    assert "<w:keepNext/>" not in first
    assert last.count("<w:keepNext/>") == 2


def test_the_last_row_stays_with_the_total() -> None:
    total = Row((Cell(()), Cell(inlines("Tổng cộng"))), RowKind.TOTAL)
    node = listed([])
    node = replace(node, rows=(Listed([("1", "a"), ("2", "b")]), total))
    first, second, _ = rows_below_head(written(node))
    assert "<w:keepNext/>" not in first
    assert "<w:keepNext/>" in second


def test_columns_stand_as_they_say() -> None:
    sides = (Column(50, Alignment.RIGHT), Column(50, Alignment.JUSTIFIED))
    (one,) = rows_below_head(written(listed([("1", "a")], columns=sides)))
    assert re.findall(r'<w:jc w:val="(\w+)"/>', one) == ["right", "both"]


def test_cells_of_a_list_may_be_one() -> None:
    node = listed([("1", "Xã Hà Bắc"), ("2", ""), ("3", "Xã Hà Nam")], merged=(Area(0, 1, 1, 1),))
    first, second, third = rows_below_head(written(node))
    assert '<w:vMerge w:val="restart"/>' in first
    assert "<w:vMerge/>" in second
    assert "vMerge" not in third
    assert texts_of(first + second + third) == ["1", "Xã Hà Bắc", "2", "", "3", "Xã Hà Nam"]
    assert "<w:keepNext/>" in first
