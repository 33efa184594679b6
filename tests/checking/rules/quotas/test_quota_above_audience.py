import pytest

from plandocs.checking.rules.quotas.quota_above_audience import RULE
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: [{id: x, audience: cbcc}, {id: y, name: Y, audience: cbcc}], rows: [{unit: A, values: [%s, %s]}]}"


@pytest.mark.parametrize(
    ("first", "second", "edits", "wanted"),
    [
        (64, 64, (), []),  # the sample's audience has 64; one person may go to two classes
        (65, 1, (), ["PD434 quotas.a.columns[0].audience"]),
        (65, 66, (), ["PD434 quotas.a.columns[0].audience", "PD434 quotas.a.columns[1].audience"]),
        (65, 1, ("    count: 64\n", "    count: 64\n    unit: lượt người\n"), []),
    ],
)
def test_a_column_and_its_audience(first, second, edits, wanted):
    assert places(told(RULE, QUOTA % (first, second), *edits)) == wanted
