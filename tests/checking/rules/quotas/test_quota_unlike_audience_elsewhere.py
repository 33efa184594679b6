import pytest

from plandocs.checking.rules.quotas.quota_unlike_audience_elsewhere import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: [{id: x, audience: cbcc}, {id: y, name: Y, %s}], rows: [{unit: A, values: [%s, 10]}]}"
CLASSES = """\
training:
  years:
    - {time: 2026, regions: {name: K, rounds: {groups: {classes: 1, shares: {audience: cbcc, count: 20}}}}}
    - {time: 2027, regions: {name: K, rounds: {groups: {classes: 1, shares: {audience: cbcc, count: 15}}}}}
"""
SENT = "sending: {audience: cbcc, content: lớp A, count: 5}\n"


@pytest.mark.parametrize(
    ("first", "facts", "wanted"),
    [
        (10, CLASSES, []),  # the first year
        (5, CLASSES, []),  # the second
        (25, CLASSES, []),  # both
        (30, CLASSES + SENT, []),  # and those sent
        (11, CLASSES, ["PD298 quotas.a.columns[0].audience"]),
        (30, CLASSES, ["PD298 quotas.a.columns[0].audience"]),
        (11, SENT, ["PD298 quotas.a.columns[0].audience"]),
        (11, "", []),
    ],
)
def test_columns_of_one_audience(first, facts, wanted):
    assert places(told(RULE, QUOTA % ("audience: cbcc", first), facts=facts)) == wanted


def test_a_column_that_names_what_it_is_for_is_left_to_that():
    quota = QUOTA % ("audience: cbcc, sending: cu", 35)
    facts = CLASSES + "sending: {id: cu, who: công chức, content: lớp A}\n"
    assert places(told(RULE, quota, facts=facts)) == []


def test_what_was_found_is_told():
    (problem,) = told(RULE, QUOTA % ("audience: cbcc", 1), facts=CLASSES + SENT)
    assert message(problem, "en").endswith("holds 11; in classes and people sent this audience has 20; 15; 35; 5; 40")
