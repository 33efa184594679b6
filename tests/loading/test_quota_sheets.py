"""Allocations whose rows stand in a file."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.enclosed import with_enclosed
from plandocs.registers.shelf import Shelf
from plandocs.spec.quotas import Quota, QuotaRow
from tests.composing.making import plan_of
from tests.loading.sheets import sheet, workbook

YAML = """
quotas:
  a:
    columns: [{id: l1, name: Lớp 1}, {id: l2, name: Lớp 2}]
    file: bang.xlsx
"""
HEAD = ("STT", "Đơn vị", "Tổng số", "Lớp 1", "Lớp 2", "Ghi chú")


def filled(*rows, yaml=YAML, head=HEAD) -> tuple[Quota, list[tuple[str, str]]]:
    problems = Problems()
    plan = with_enclosed(plan_of(yaml, problems), {"bang.xlsx": workbook(sheet(head, *rows))}, Shelf(), problems)
    return plan.quotas["a"], [(one.code, str(one.place)) for one in problems if one.severity != "info"]


def shown(row: QuotaRow) -> object:
    if row.group is not None:
        return {str(row.group): [shown(one) for one in row.rows]}
    values = row.values.values() if isinstance(row.values, dict) else row.values
    return (str(row.unit), *values)


def test_units_stand_in_the_order_of_the_file():
    quota, told = filled((1, "Xã B", 3, 1, 2, "*"), (2, "Xã A", None, None, "-", None))
    assert [shown(row) for row in quota.rows] == [("Xã B", 1, 2), ("Xã A", None, None)]
    assert [(row.total, row.note) for row in quota.rows] == [(3, r"\*"), (None, None)]
    assert str(quota.rows[0].where("values", "l2")) == "bang.xlsx!Sheet1!E2"
    assert told == []


def test_totals_of_the_file_are_stated():
    quota, _ = filled((None, "TỔNG SỐ", 10, 6, 4), (1, "Xã A", 3, 2, 1))
    assert (quota.total, [column.total for column in quota.columns]) == (10, [6, 4])
    assert str(quota.where("total")) == "bang.xlsx!Sheet1!C2"
    assert str(quota.columns[1].where("total")) == "bang.xlsx!Sheet1!E2"


def test_totals_of_the_spec_stay():
    quota, _ = filled((None, "TỔNG SỐ", 10, 6, 4), (1, "Xã A", 3, 2, 1), yaml=YAML + "    total: 9\n")
    assert quota.total == 9
    assert "total" in str(quota.where("total").key_path)


def test_groups_of_units():
    quota, _ = filled(("I", "Cụm 1", 6), (1, "Xã A", 6, 6), ("II", "Cụm 2"), (1, "Xã B", 1, 1))
    assert [shown(row) for row in quota.rows] == [{"Cụm 1": [("Xã A", 6, None)]}, {"Cụm 2": [("Xã B", 1, None)]}]
    assert quota.rows[0].total == 6


def test_the_column_of_units_may_be_called_otherwise():
    quota, told = filled(("Xã A", 1, 2), yaml=YAML + "    unit_head: 'Xã, phường'\n", head=("Xã, phường", "l1", "l2"))
    assert [shown(row) for row in quota.rows] == [("Xã A", 1, 2)]
    assert told == []


@pytest.mark.parametrize(
    ("rows", "head", "told"),
    [
        ([(1, "Xã A", 3, 1.5, 2)], HEAD, [("PD112", "bang.xlsx!Sheet1!D2")]),
        ([(1, "Xã A", 3, "1,299", 2)], HEAD, [("PD111", "bang.xlsx!Sheet1!D2")]),
        ([(1, None, 3, 1, 2)], HEAD, [("PD109", "bang.xlsx!Sheet1!B2")]),
        ([], HEAD, [("PD569", "plan.yaml:5:11")]),
        ([("Xã A", 1)], ("Đơn vị", "Lớp 1"), [("PD564", "plan.yaml:4:38")]),
        ([("Xã A", 1, 2)], ("Tên", "Lớp 1", "Lớp 2"), [("PD564", "plan.yaml:5:11")]),
    ],
)
def test_what_is_wrong_with_a_file(rows, head, told):
    assert filled(*rows, head=head)[1] == told
