"""Columns that follow from others: what is missing, and how a row of numbers writes it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from plandocs.composing.table_formulas import compute, in_column_numbers

COLUMNS = ("a", "b", "c")


@pytest.mark.parametrize(
    ("formula", "values", "value", "keys"),
    [
        ("a + b + c", {"a": 4, "c": Decimal("1.5")}, Decimal("5.5"), ("a", "c")),
        ("a + b", {"b": 3}, 3, ("b",)),
        ("a * b", {"a": 2, "b": 3}, 6, ("a", "b")),
        ("a * b * c", {"a": 2, "c": 3}, 6, ("a", "c")),
        ("a / b * 100", {"a": 47, "b": 50}, 94, ("a", "b")),
        ("a - b", {"a": 1, "b": 3}, -2, ("a", "b")),
    ],
)
def test_what_follows(formula, values, value, keys):
    computed = compute(formula, values, COLUMNS)
    assert computed is not None
    assert (computed.value, computed.keys) == (value, keys)


@pytest.mark.parametrize(
    ("formula", "values"),
    [("a + b", {}), ("a - b", {"a": 1}), ("a / b", {"a": 1, "b": 0}), ("a * b", {"a": 2}), ("x + y", {"a": 1})],
)
def test_what_cannot_be_computed(formula, values):
    assert compute(formula, values, COLUMNS) is None


@pytest.mark.parametrize(
    ("formula", "written"),
    [
        ("a * b * c", "(2) x (3) x (5)"),
        ("a + b + c", "(2) + (3) + (5)"),
        ("a / b * 100", "(2) : (3) x 100"),
        ("a + x", "(2)"),
        ("a + b + d + c", "(2) + … + (5)"),
        ("a + b + c + e", "(2) + (3) + (5) + (6)"),
    ],
)
def test_formulas_in_column_numbers(formula, written):
    assert in_column_numbers(formula, {"a": 2, "b": 3, "d": 4, "c": 5, "e": 6}) == written
