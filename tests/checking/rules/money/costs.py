"""The sample with an estimate, and what a rule says of it."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from plandocs.diagnostics.diagnostic import Diagnostic
from tests.loading.sample import edited, problems_of

BEFORE = "budget:\n"


def problems_with(rule: Rule, estimates: str, *edits: str) -> list[Diagnostic]:
    """What a rule says of the sample with ``estimates`` (YAML in one line), further edited."""
    shown = "{kind: budget}, {kind: estimate, of: a}"
    spec = edited(BEFORE, f"estimates: {estimates}\n{BEFORE}", "{kind: budget}", shown, *edits)
    return [problem for problem in problems_of(spec) if problem.code in rule.codes]


def told_of(rule: Rule, estimates: str, *edits: str) -> list[str]:
    """The same, each problem as its code and key path."""
    return [f"{one.code} {one.place.key_path}" for one in problems_with(rule, estimates, *edits)]


def line(keys: str) -> str:
    """An estimate of one line."""
    return f"{{a: {{lines: [{{content: X, {keys}}}]}}}}"
