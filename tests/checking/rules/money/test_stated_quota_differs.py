import pytest

from plandocs.checking.rules.money.stated_quota_differs import RULE
from plandocs.diagnostics.telling import message
from tests.loading.sample import edited, problems_of

SPEC = (
    "quotas:\n  a:\n    columns: [{id: x, name: X%s}, {id: y, name: Y}]\n    rows:\n"
    "      - {unit: A, values: [1.000, 2]%s}\n"
    "      - {group: B, rows: [{unit: C, values: {y: 3}}]%s}\n%sphases:\n"
)


def told(column="", row="", group="", whole=""):
    spec = edited(
        "phases:\n", SPEC % (column, row, group, whole), "{kind: tasks}", "{kind: tasks}, {kind: quota, of: a}"
    )
    return [one for one in problems_of(spec) if one.code in RULE.codes]


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ({}, []),
        (
            {"row": ", total: 1.002", "group": ", total: 3", "column": ", total: 1.000", "whole": "    total: 1.005\n"},
            [],
        ),
        ({"row": ", total: 1.003"}, ["PD290 quotas.a.rows[0].total"]),
        ({"group": ", total: 4"}, ["PD290 quotas.a.rows[1].total"]),
        ({"column": ", total: 999"}, ["PD291 quotas.a.columns[0].total"]),
        ({"whole": "    total: 1.299\n"}, ["PD291 quotas.a.total"]),
    ],
)
def test_totals_that_are_stated(stated, wanted):
    assert [f"{one.code} {one.place.key_path}" for one in told(**stated)] == wanted


def test_the_figures_are_told():
    (problem,) = told(whole="    total: 1.299\n")
    assert message(problem, "vi") == "tổng chỉ tiêu ghi 1.299, các đơn vị cộng lại là 1.005"
