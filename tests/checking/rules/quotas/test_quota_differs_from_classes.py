import pytest

from plandocs.checking.rules.quotas.quota_differs_from_classes import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: {id: x, name: X, %s}, rows: [{unit: A, values: 10}, {unit: B, values: %s}]}"
CLASSES = """\
training:
  years:
    - time: 2026
      regions:
        - name: Khu vực 1
          rounds:
            groups:
              - {id: mot, classes: 1, shares: [{audience: cbcc, count: 20}, {who: người khác, count: 5}]}
"""


@pytest.mark.parametrize(
    ("column", "second", "wanted"),
    [
        ("group: mot", 15, []),
        ("group: mot", 14, ["PD432 quotas.a.columns.group"]),
        ("group: mot, audience: cbcc", 10, []),
        ("group: mot, audience: cbcc", 15, ["PD432 quotas.a.columns.group"]),
        ("group: hai", 15, ["PD127 quotas.a.columns.group"]),
    ],
)
def test_a_column_and_its_class_group(column, second, wanted):
    assert places(told(RULE, QUOTA % (column, second), facts=CLASSES)) == wanted


def test_the_figures_are_told():
    (problem,) = told(RULE, QUOTA % ("group: mot", 1015), facts=CLASSES)
    assert message(problem, "vi") == "cột X có 1.025 chỉ tiêu, các lớp trong training có 25"
