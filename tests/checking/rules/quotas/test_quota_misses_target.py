import pytest

from plandocs.checking.rules.quotas.quota_misses_target import RULE
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: {id: x, name: X, target: mt}, rows: [{unit: A, values: %s}]}"
MISSED = ["PD435 quotas.a.columns.target"]


@pytest.mark.parametrize(
    ("value", "count", "wanted"),
    [
        ("100%", 64, []),  # of 64 people
        ("100%", 63, MISSED),
        ("50%", 32, []),
        ("51%", 32, []),  # 32,64 rounded either way
        ("51%", 33, []),
        ("51%", 34, MISSED),
        ("ít nhất 50%", 31, MISSED),
        ("ít nhất 50%", 60, []),
        ("40 người", 40, []),
        ("40 người", 41, MISSED),
        ("trên 40 người", 40, MISSED),
        ("không quá 40 người", 41, MISSED),
        ("từ 30 đến 40 người", 35, []),
        ("từ 30 đến 40 người", 41, MISSED),
        ("khoảng 40 người", 99, []),
        ("03 lớp", 3, ["PD441 quotas.a.columns.target"]),
    ],
)
def test_a_column_and_its_target(value, count, wanted):
    found = told(
        RULE, QUOTA % count, "  - phase: dau\n    value: 100%", f"  - phase: dau\n    id: mt\n    value: {value}"
    )
    assert places(found) == wanted


def test_a_target_that_nobody_knows():
    assert places(told(RULE, QUOTA % 1)) == ["PD127 quotas.a.columns.target"]
