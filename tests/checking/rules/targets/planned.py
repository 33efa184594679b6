"""A target by years in the sample spec, whose period is 2026 - 2028."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from tests.loading.sample import told

_TARGET = "  - phase: dau\n    value: 100%\n"


def told_of(rule: Rule, **keys: str) -> list[str]:
    """What a rule says of a target with these keys, each problem as its code and key path."""
    written = "".join(f"    {key}: {value}\n" for key, value in keys.items())
    return told(rule, _TARGET, f"  - measure: A\n{written}{_TARGET}")
