"""Every breakdown of a plan is found, with its whole."""

from __future__ import annotations

import pytest

from plandocs.checking.breakdowns import taken_apart
from plandocs.diagnostics.diagnostic import Problems
from tests.composing.making import plan_of

PLAN = """
audiences:
  a: {name: a, count: 10, breakdowns: [{parts: {name: x, count: 4}}, {base: 5, parts: {name: x, count: 5}}]}
  b: {name: b, breakdowns: [{parts: {name: x, count: 1}}, {base: 2, parts: [{name: x, count: 2}, {name: y, count: 3}]}]}
statistics:
  c:
    name: c
    count: 7
    places: 2
    categories: [{parts: {name: x, count: 7}}, {base: 3, places: 0, parts: {name: x, count: 2}}]
  d: {name: d, count: 7}
"""


def test_each_has_its_whole():
    found = list(taken_apart(plan_of(PLAN, Problems())))
    assert [(one.sum, one.whole, one.places) for one in found] == [
        (4, 10, None),
        (5, 5, None),
        (5, 2, None),
        (7, 7, 2),
        (2, 3, 0),
    ]
    assert [one.place.key_path for one in found] == [
        "audiences.a.count",
        "audiences.a.breakdowns[1].base",
        "audiences.b.breakdowns[1].base",
        "statistics.c.count",
        "statistics.c.categories[1].base",
    ]


@pytest.mark.parametrize(
    ("block", "printed"),
    [
        ("{kind: statistics}", [2, 0]),
        ("{kind: statistics, shares: no}", [None, None]),
        ("{kind: statistics, of: d}", [None, None]),
        ("{kind: statistics, of: c, categories: hai}", [None, 0]),
        ("{kind: list, items: [{text: A, content: {kind: statistics, categories: mot}}]}", [2, None]),
        ("Văn bản.", [None, None]),
    ],
)
def test_shares_that_are_printed(block, printed):
    yaml = f"""
statistics:
  c:
    name: c
    count: 7
    places: 2
    categories: [{{id: mot, parts: {{name: x, count: 7}}}}, {{id: hai, places: 0, parts: {{name: x, count: 7}}}}]
outline: [{{heading: A, sections: [{{heading: B, content: {block}}}]}}]
"""
    assert [one.places for one in taken_apart(plan_of(yaml, Problems()))] == printed
