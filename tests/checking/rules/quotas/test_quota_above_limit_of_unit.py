import pytest

from plandocs.checking.rules.quotas.quota_above_limit_of_unit import RULE
from plandocs.diagnostics.telling import hint, message
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: [{id: du, name: Đủ, basis: yes}, {id: x, name: X%s}, {id: y, name: Y}], rows: [%s]%s}"


@pytest.mark.parametrize(
    ("column", "rows", "whole", "wanted"),
    [
        ("", "{unit: A, values: [1, 9, 9]}", "", []),
        (", most: du", "{unit: A, values: [9, 9, 20]}", "", []),
        (", most: du", "{unit: A, values: [9, 10, 20]}", "", ["PD431 quotas.a.rows[0].values[1]"]),
        (", most: du", "{unit: A, values: {du: 9, x: 10}}", "", ["PD431 quotas.a.rows[0].values.x"]),
        (", most: du", "{unit: A, values: ['-', 10]}", "", []),
        (
            ", most: 5",
            "{group: G, rows: [{unit: A, values: [1, 6]}]}",
            "",
            ["PD431 quotas.a.rows[0].rows[0].values[1]"],
        ),
        ("", "{unit: A, values: [9, 5, 4]}", ", most: du", []),
        ("", "{unit: A, values: [9, 5, 5]}", ", most: du", ["PD299 quotas.a.rows[0]"]),
        ("", "{unit: A, values: [9, 5, 5]}", ", most: 9", ["PD299 quotas.a.rows[0]"]),
        (", most: d", "{unit: A, values: [9, 5, 5]}", "", ["PD540 quotas.a.columns[1].most"]),
    ],
)
def test_figures_of_units_and_their_limits(column, rows, whole, wanted):
    assert places(told(RULE, QUOTA % (column, rows, whole))) == wanted


def test_the_figures_are_told():
    (problem,) = told(RULE, QUOTA % (", most: du", "{unit: Xã A, values: [9, 1.010]}", ""))
    assert message(problem, "vi") == "Xã A, X: chỉ tiêu 1.010, chỉ được 9"
    assert hint(problem, "en") == "take 1.001 off, or mend du"
    assert problem.related[0].place.key_path == "quotas.a.rows[0].values[0]"
