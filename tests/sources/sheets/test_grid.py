import pytest

from plandocs.sources.sheets import grid
from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import MOST_COLUMNS, Budget
from plandocs.sources.sheets.refusal import Refusal


def test_rows_stand_where_they_belong():
    found = Grid("DS", Budget())
    found.add(1, ["a"])
    found.add(2, [])
    found.add(4, ["b"], is_hidden=True)
    found.add(5, [], is_hidden=True)
    assert [list(row) for row in found.rows] == [[], ["a"], [], [], ["b"]]
    assert found.hidden == {4}


def test_empty_rows_do_not_count(monkeypatch):
    monkeypatch.setattr(grid, "MOST_ROWS", 2)
    found = Grid("DS", Budget())
    found.add(7, ["a"])
    found.add(9, ["b"])
    with pytest.raises(Refusal) as caught:
        found.add(10, ["c"])
    assert (caught.value.code, caught.value.where) == ("PD030", "DS!A11")


def test_a_row_has_so_many_columns():
    found = Grid("", Budget())
    found.add(0, ["a"] * MOST_COLUMNS)
    with pytest.raises(Refusal) as caught:
        found.add(1, ["a"] * (MOST_COLUMNS + 1))
    assert (caught.value.code, caught.value.where) == ("PD031", "SG2")


def test_all_sheets_of_a_file_share_a_budget():
    budget = Budget(cells=10)
    Grid("A", budget).add(16, ["a"])
    Grid("B", budget).add(0, ["a"] * 7)
    with pytest.raises(Refusal, match="PD032"):
        Grid("C", budget).add(0, ["a"])
