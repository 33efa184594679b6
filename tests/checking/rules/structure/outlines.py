"""A plan whose outline is given: what is told of it."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from tests.loading.sample import SPEC, problems_of

HEAD = SPEC[: SPEC.index("outline:\n")]


def told_of(rule: Rule, outline: str, *, more: str = "") -> list[str]:
    """What a rule says of an outline, each as its code and line of the outline, counted from 1."""
    head = HEAD + more + "outline:\n"
    above = head.count("\n")
    return [
        f"{one.code} {one.place.line - above}"
        for one in problems_of(head + outline.lstrip("\n"))
        if one.code in rule.codes
    ]
