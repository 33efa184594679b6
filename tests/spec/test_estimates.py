"""What lines of cost, groups and estimates come to."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import validate
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.estimates import CostEstimate, CostLine


def made(model, yaml):
    problems = Problems()
    value = read_yaml(yaml, "a.yaml", problems)
    assert value is not None
    return validate(model, value, problems), [one.code for one in problems]


@pytest.mark.parametrize(
    ("keys", "cost"),
    [
        ("quantity: 2, times: 3, rate: 5.000", 30000),
        ("quantity: 2, rate: 5.000", 10000),
        ("times: 3, rate: 5.000", 15000),
        ("rate: 5 nghìn", 5000),
        ("quantity: '1,5', rate: 333", 500),  # 499,5 is rounded half up
        ("quantity: 0, rate: 5.000", 0),
        ("amount: 7.000", 7000),
        ("quantity: 2, rate: 5.000, amount: 9", 10000),
        ("quantity: 2", None),
    ],
)
def test_the_cost_of_a_line(keys, cost):
    line, told = made(CostLine, f"{{content: X, {keys}}}")
    assert (line.cost, told) == (cost, [])


@pytest.mark.parametrize(
    ("keys", "total"),
    [
        ("", 1499),
        ("classes: 2", 2998),
        ("rounding: 1.000", 1000),
        ("rounding: 500", 1500),
        ("classes: 3, rounding: nghìn đồng", None),
        ("classes: 3, rounding: 1 nghìn", 4000),
        ("rounding: 0", None),
        ("classes: 0", None),
    ],
)
def test_the_total_of_an_estimate(keys, total):
    lines = "groups: {name: A, lines: [{content: X, rate: 999}, {content: Y}]}, lines: {content: Z, rate: 500}"
    estimate, told = made(CostEstimate, f"{{{lines}{keys and ', ' + keys}}}")
    assert (estimate.cost if estimate else None) == total
    assert bool(told) is (total is None)


def test_a_single_line_of_a_group_needs_no_list():
    estimate, told = made(CostEstimate, "groups: {name: Chi khác, lines: {content: X, rate: 5.000}}")
    assert (estimate.cost, told) == (5000, [])
