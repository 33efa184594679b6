"""Faults that an expression has whatever the values are."""

from __future__ import annotations

import pytest

from plandocs.composing.answer_faults import faults, may_be_missing


@pytest.mark.parametrize(
    ("expression", "codes"),
    [
        ("title", []),
        ("title.anything['x'] | upper", []),
        ("title ~ body + 1 if body and not title or 2 < 3 else cite('a')", []),
        ("title is defined", []),
        ("titel", ["PD151"]),
        ("titel | uper", ["PD151", "PD151"]),
        ("titel.x + tiltle", ["PD151", "PD151"]),
        ("title | safe", ["PD151"]),
        ("cite(x)", ["PD164"]),
        ("cite(title)", []),
        ("range(9)", ["PD153"]),
        ("title()", ["PD153"]),
        ("title.upper()", ["PD153"]),
        ("[1]", ["PD153"]),
        ("{'a': 1}", ["PD153"]),
        ("title[1:2]", ["PD153"]),
        ("2 ** 9", ["PD153"]),
        ("title is odd", ["PD153"]),
        ("title is odd(x)", ["PD153", "PD151"]),
        ("title |", ["PD150"]),
        ("a b", ["PD150"]),
        ("", ["PD150"]),
        ("x" * 401, ["PD153"]),
    ],
)
def test_faults(expression, codes):
    assert [error.code for error in faults(expression, {"title", "body"})] == codes


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("a is defined", {"a"}),
        ("b if a is defined and c is not defined else d", {"a", "c"}),
        ("a.b is defined", set()),
        ("a", set()),
        ("a is", set()),
    ],
)
def test_names_that_may_be_missing(expression, names):
    assert may_be_missing(expression) == names
