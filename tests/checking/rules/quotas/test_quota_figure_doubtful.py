import pytest

from plandocs.checking.rules.quotas.quota_figure_doubtful import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.quotas.quotas import places, told

QUOTA = (
    "{columns: [{id: x, name: X, total: %s}, {id: y, name: Y, total: %s}], "
    "rows: [{unit: Xã A, values: [1, 2], total: %s}, {unit: Xã B, values: [3, 4], total: %s}]}"
)


@pytest.mark.parametrize(
    ("totals", "wanted"),
    [
        ((4, 6, 3, 7), []),
        ((4, 9, 6, 7), ["PD436 quotas.a.rows[0].values[1]"]),
        ((2, 6, 3, 5), ["PD436 quotas.a.rows[1].values[0]"]),
        ((4, 9, 5, 7), []),  # three too few in the column, two in the row
        ((4, 9, 6, 8), []),  # two rows are off
        ((4, 9, 3, 7), []),  # no row is off
        ((4, 0, 3, 1), []),  # the figure would be below 0
    ],
)
def test_one_row_and_one_column_that_are_off_alike(totals, wanted):
    assert places(told(RULE, QUOTA % totals)) == wanted


def test_the_right_figure_is_named():
    (problem,) = told(RULE, QUOTA % (4, 9, 6, 7))
    assert message(problem, "vi") == "Xã A, Y: số 2 có lẽ phải là 5"
