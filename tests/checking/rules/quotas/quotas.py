"""A quota in the sample plan, and what one rule tells of it."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from plandocs.diagnostics.diagnostic import Diagnostic
from tests.loading.sample import edited, problems_of


def told(rule: Rule, quota: str, *edits: str, facts: str = "") -> list[Diagnostic]:
    """What a rule tells of a quota written as YAML in braces, in a plan with more ``facts`` and ``edits``."""
    block = "content: Các cơ quan kịp thời phản ánh vướng mắc"
    content = "content: [Các cơ quan phản ánh, {kind: quota, of: a}]"
    spec = edited("phases:\n", f"quotas: {{a: {quota}}}\n{facts}phases:\n", block, content, *edits)
    return [one for one in problems_of(spec) if one.code in (*rule.codes, "PD127", "PD540")]


def places(problems: list[Diagnostic]) -> list[str]:
    """Codes with the keys that they point at."""
    return [f"{one.code} {one.place.key_path}" for one in problems]
