from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.budget_totals import with_budget_total
from tests.composing.making import plan_of

TWO = "estimates: {a: {lines: {content: X, rate: 5}}, b: {lines: {content: Y, rate: 6}, classes: 2}}\n"


@pytest.mark.parametrize(
    ("budget", "total"),
    [
        ("total_from: a", 5),
        ("total_from: [a, b]", 17),
        ("total_from: a, total: 7", 7),
        ("total_from: [a, c]", None),
        ("sources: ngân sách", None),
    ],
)
def test_the_total_is_that_of_the_estimates(budget, total):
    plan = with_budget_total(plan_of(TWO + f"budget: {{{budget}}}\n", Problems()))
    assert plan.budget is not None
    assert plan.budget.total == total


def test_the_total_stands_where_the_estimates_are_named():
    budget = with_budget_total(plan_of(TWO + "budget: {total_from: a}\n", Problems())).budget
    assert budget is not None
    assert budget.where("total") == budget.where("total_from")
