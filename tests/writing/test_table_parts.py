"""A table cut into parts: nothing lost, nothing twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.place import Place
from plandocs.document.origin import Origin
from plandocs.document.tables import Area, Cell, Column, Listed, Row, RowKind, Table
from plandocs.writing.table_parts import table_parts
from tests.writing.sample import inlines


def row(text: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row((Cell(inlines(text)),), kind)


def table(*rows: Row | Listed, merged: tuple[Area, ...] = ()) -> Table:
    return Table((Column(),), (row("Đầu", RowKind.HEAD),), rows, merged=merged)


def texts(node: Table) -> list[str]:
    found: list[str] = []
    for one in node.rows:
        found += [cells[0] for cells in one.rows] if isinstance(one, Listed) else [one.cells[0].content[0].text]  # type: ignore[union-attr]
    return found


def test_a_list_is_cut_within() -> None:
    node = table(row("I", RowKind.GROUP), Listed([("a",), ("b",), ("c",)]), row("Tổng", RowKind.TOTAL))
    assert [texts(part) for part in table_parts(node, (2, 4))] == [["I", "a"], ["b", "c"], ["Tổng"]]


def test_each_part_has_the_head_and_the_columns() -> None:
    node = table(Listed([("a",), ("b",)]))
    assert all((part.head, part.columns) == (node.head, node.columns) for part in table_parts(node, (1,)))


def test_what_rows_are_worth_and_come_from_goes_with_them() -> None:
    origins = tuple(Origin(Place(name)) for name in "xyz")
    node = table(Listed([("1",), ("2",), ("3",)], values=[(1,), (2,), (3,)], origin_at=origins.__getitem__))
    _, second = table_parts(node, (2,))
    (rows,) = second.rows
    assert isinstance(rows, Listed)
    assert (rows.rows, rows.values, rows.origin(0)) == ([("3",)], [(3,)], origins[2])


def test_merged_cells_count_from_the_first_row_of_their_part() -> None:
    node = table(*(row(text) for text in "abcdef"), merged=(Area(1, 0, 2, 0), Area(4, 0, 5, 0)))
    first, second = table_parts(node, (3,))
    assert first.merged == (Area(1, 0, 2, 0),)
    assert second.merged == (Area(1, 0, 2, 0),)


def test_without_starts_the_table_is_whole() -> None:
    node = table(row("a"), Listed([("b",)]))
    assert table_parts(node, ()) == [node]


@given(st.lists(st.one_of(st.just(None), st.integers(0, 6)), min_size=1, max_size=6), st.data())
def test_no_row_is_lost_or_doubled(shape: list[int | None], data: st.DataObject) -> None:
    numbers = iter(range(100))
    rows = [
        row(str(next(numbers))) if count is None else Listed([(str(next(numbers)),) for _ in range(count)])
        for count in shape
    ]
    node = table(*rows)
    starts = sorted(data.draw(st.sets(st.integers(1, max(node.height - 1, 1)), max_size=4)))
    starts = [start for start in starts if start < node.height]
    parts = table_parts(node, starts)
    assert [text for part in parts for text in texts(part)] == texts(node)
    assert [part.height for part in parts][:-1] == [
        end - first for first, end in zip([0, *starts], starts, strict=False)
    ]
