from __future__ import annotations

import pytest

from plandocs.document.tables import Cell, Listed, Row, RowKind
from plandocs.writing.table_rows import TableRows
from tests.writing.sample import inlines

ROWS = TableRows(
    [
        Row((Cell(inlines("I")), Cell(inlines("5"), value=5)), RowKind.GROUP),
        Listed([]),
        Listed([["a", "1"], ["b", ""]], [[None, 1], [None, None]]),
        Row((Cell(()), Cell(()))),
        Listed([["c", "d"]]),
    ]
)


def test_rows_of_lists_are_counted_with_the_others():
    assert len(ROWS) == 5
    assert [ROWS.texts(number) for number in range(5)] == [["I", "5"], ["a", "1"], ["b", ""], ["", ""], ["c", "d"]]


def test_cells_have_their_values():
    assert [ROWS.value(number, 1) for number in range(5)] == [5, 1, None, None, None]


@pytest.mark.parametrize(("number", "plain", "free"), [(0, False, False), (1, True, False), (2, True, True)])
def test_only_plain_rows_may_be_filled_in(number, plain, free):
    assert ROWS.is_plain(number) is plain
    assert ROWS.is_free(number, 1) is free
    assert not TableRows([Row((Cell(()),), RowKind.TOTAL)]).is_free(0, 0)
