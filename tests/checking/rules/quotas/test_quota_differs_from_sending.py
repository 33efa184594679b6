import pytest

from plandocs.checking.rules.quotas.quota_differs_from_sending import RULE
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: {id: x, name: X, sending: %s}, rows: [{unit: A, values: 10}, {unit: B, values: %s}]}"


@pytest.mark.parametrize(
    ("sending", "second", "count", "wanted"),
    [
        ("cu", 15, ", count: 25", []),
        ("cu", 14, ", count: 25", ["PD433 quotas.a.columns.sending"]),
        ("cu", 14, "", []),
        ("cuu", 15, ", count: 25", ["PD127 quotas.a.columns.sending"]),
    ],
)
def test_a_column_and_the_people_sent(sending, second, count, wanted):
    facts = f"sending: {{id: cu, who: công chức, content: lớp A{count}}}\n"
    assert places(told(RULE, QUOTA % (sending, second), facts=facts)) == wanted
