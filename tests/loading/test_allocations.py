"""Quota columns that are shared out by a rule."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.allocations import with_allocations
from plandocs.loading.enclosed import with_enclosed
from plandocs.loading.links import check_links
from plandocs.registers.shelf import Shelf
from tests.composing.making import plan_of, told
from tests.loading.sheets import sheet, workbook

YAML = """
quotas:
  ct:
    columns:
      - {id: bien_che, name: Biên chế, basis: yes}
      - {id: du, name: Đủ điều kiện, basis: yes}
      - {id: l1, name: Lớp 1, %s}
      - {id: l2, name: Lớp 2}
    rows:
      - {group: Cụm 1, rows: [{unit: Xã A, values: [60, 9, 2]}]}
      - {unit: Xã B, values: {bien_che: 30, du: 9}}
      - {unit: Xã C, values: [10, %s, 1]}
"""


def made(rule, last="9"):
    """The figures of the shared column, and what is told."""
    source = YAML % (rule, last)
    problems = Problems()
    plan = plan_of(source, problems)
    check_links(plan, problems)
    plan = with_allocations(plan, problems)
    quota = plan.quotas["ct"]
    column = quota.columns[2]
    return [quota.value(row, column) for row in quota.leaves()], told(problems, source)


@pytest.mark.parametrize(
    ("rule", "figures"),
    [
        ("allocate: {total: 10, by: bien_che}", [6, 3, 1]),
        ("total: 10, allocate: {by: bien_che}", [6, 3, 1]),
        ("allocate: {total: 12, by: bien_che, most: 5}", [5, 5, 2]),  # 5; 7 by 30 : 10 is 5,25 and 1,75
        ("allocate: {total: 20, by: bien_che, most: du, least: 2}", [9, 8, 3]),  # 9; 11 is 8,25 and 2,75
        ("allocate: {total: 0, by: bien_che}", [0, 0, 0]),
    ],
)
def test_a_column_is_shared_out(rule, figures):
    assert made(rule) == (figures, [])


def test_typed_figures_stay_where_they_were():
    plan = with_allocations(plan_of(YAML % ("allocate: {total: 10, by: bien_che}", "9"), Problems()), Problems())
    quota = plan.quotas["ct"]
    assert [[quota.value(row, one) for one in quota.columns] for row in quota.leaves()] == [
        [60, 9, 6, 2],
        [30, 9, 3, None],
        [10, 9, 1, 1],
    ]
    assert quota.sum == 13  # what the quota rests on is no quota


@pytest.mark.parametrize(
    ("rule", "last", "wanted"),
    [
        ("allocate: {total: 10, by: bien_che, least: 4}", "9", [("PD437", "4")]),
        ("allocate: {total: 30, by: bien_che, most: du}", "9", [("PD438", "du")]),
        ("allocate: {total: 10, by: bien_che, least: 3, most: du}", "2", [("PD439", "{")]),
        ("allocate: {total: 10, by: bien_che, most: du}", "-", [("PD440", "-")]),
        ("allocate: {total: 10, by: bienche}", "9", [("PD540", "bienche")]),
        ("allocate: {total: 10, by: l1}", "9", [("PD540", "l1")]),
        ("allocate: {by: bien_che}", "9", [("PD443", "{")]),
        ("most: dk", "1, 1", [("PD540", "dk")]),
    ],
)
def test_what_is_wrong(rule, last, wanted):
    figures, found = made(rule, last)
    assert found == wanted
    assert not any(figures) or "dk" in rule


def test_a_figure_in_a_shared_column_is_told():
    source = YAML % ("allocate: {total: 10, by: bien_che}", "9")
    source = source.replace("du: 9}", "du: 9, l1: 3}")
    problems = Problems()
    check_links(plan_of(source, problems), problems)
    assert told(problems, source) == [("PD442", "3")]


def test_weights_may_stand_in_a_file():
    yaml = "quotas: {ct: {file: bang.xlsx, columns: [{id: bc, name: Biên chế, basis: yes}, {id: l, name: Lớp, "
    yaml += "allocate: {total: 7, by: bc}}]}}"
    problems = Problems()
    rows = sheet(("Mã đơn vị", "Đơn vị", "Biên chế"), ("00001", "Xã A", 50), (2, "Xã B", 20))
    plan = with_enclosed(plan_of(yaml, problems), {"bang.xlsx": workbook(rows)}, Shelf(), problems)
    quota = with_allocations(plan, problems).quotas["ct"]
    assert [(row.code, quota.value(row, quota.columns[1])) for row in quota.leaves()] == [("00001", 5), ("2", 2)]
    assert list(problems) == []


def test_a_file_that_has_figures_for_a_shared_column_is_told():
    yaml = "quotas: {ct: {file: bang.xlsx, columns: [{id: bc, name: Biên chế, basis: yes}, {id: l, name: Lớp, "
    yaml += "allocate: {total: 7, by: bc}}]}}"
    problems = Problems()
    rows = sheet(("Đơn vị", "Biên chế", "Lớp"), ("Xã A", 50, None), ("Xã B", 20, 3), ("Xã C", 20, 3))
    plan = with_enclosed(plan_of(yaml, problems), {"bang.xlsx": workbook(rows)}, Shelf(), problems)
    assert [(one.code, str(one.place)) for one in problems] == [("PD442", "bang.xlsx!Sheet1!C3")]
    assert [row.values for row in plan.quotas["ct"].rows] == [{"bc": 50}, {"bc": 20}, {"bc": 20}]
