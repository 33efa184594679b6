"""How high rows become: lines counted by hand, at 276 twips each, with 40 above and below and a border of 10."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment, Area, Cell, Column, Listed, Row, RowKind, Table
from plandocs.writing.row_heights import RowHeights, line_count
from tests.writing.sample import HEIGHT, inlines, setting

WIDE, NARROW = 4000, 1500
LINE, AROUND = 276, 90
FACE = setting().face(Role.TABLE_TEXT)


def row(*texts: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell(inlines(text)) for text in texts), kind)


def table(**changes: object) -> Table:
    node = Table((Column(), Column(alignment=Alignment.RIGHT)), (row("TT", "Tên", kind=RowKind.HEAD),), (Listed([]),))
    return replace(node, **changes)  # type: ignore[arg-type]


def heights(**changes: object) -> RowHeights:
    return RowHeights(setting(), table(**changes), (NARROW, WIDE))


def lines(count: int) -> int:
    return count * LINE + AROUND


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    assert heights().listed(("1", "Học viên")) == lines(1)
    assert heights().listed(("1\n2\n3", "Học viên\nx")) == lines(3)
    assert heights().listed(("", "")) == lines(1)


def test_a_row_of_cells_is_as_high_as_one_of_words() -> None:
    assert heights().row(row("1", "a\nb"), 0) == heights().listed(("1", "a\nb")) == lines(2)


def test_a_word_too_long_for_its_cell_goes_on_in_the_next_line() -> None:
    width = FACE.width("x") * 10
    assert line_count(FACE, "x" * 10, width) == 1
    assert line_count(FACE, "x" * 25, width) == 3
    assert line_count(FACE, "a " + "x" * 25, width) == 4


def test_room_for_a_signature_counts() -> None:
    assert heights(least_height=20).listed(("1", "a")) == 1134 + 10


def test_groups_are_measured_in_bold() -> None:
    width = FACE.width("nnnnnnnnnn mmmm")
    measured = RowHeights(setting(), table(), (round(width) + 217, WIDE))
    assert measured.row(row("nnnnnnnnnn mmmm", ""), 0) == lines(1)
    assert measured.row(row("nnnnnnnnnn mmmm", "", kind=RowKind.GROUP), 0) == lines(2)


def test_a_cell_over_columns_has_their_room_and_one_over_rows_theirs() -> None:
    long = row("a\nb\nc\nd", "x")
    assert heights(merged=(Area(0, 0, 1, 0),)).row(long, 0) == lines(2)
    across = "chữ " * 15
    assert heights(merged=(Area(0, 0, 0, 1),)).row(row(across, ""), 0) < heights().row(row(across, ""), 0)


def test_the_head_takes_room_of_each_page() -> None:
    assert heights().head == lines(1)
    assert heights().room == HEIGHT - lines(1) - 10
    assert heights(head=()).room == HEIGHT - 10


def test_a_row_as_high_as_a_page_below_its_head_is_tall() -> None:
    fits = "a\n" * 40 + "a"
    assert heights().tall([("1", fits), ("2", "a\n" * 60), ("3", "a")]) == {1}
    assert heights().tall([("1", "chữ " * 4000)]) == {0}
    assert heights().tall([]) == set()


@given(st.lists(st.tuples(st.text(max_size=3), st.text(st.sampled_from("aW— \n-"), max_size=2000)), max_size=3))
def test_what_is_told_by_letters_is_true(rows: list[tuple[str, str]]) -> None:
    measured = heights()
    expected = {number for number, texts in enumerate(rows) if measured.is_tall(measured.listed(texts))}
    assert measured.tall(rows) == expected
