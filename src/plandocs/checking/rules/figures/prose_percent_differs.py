"""A target told again in prose with another percentage (chỉ tiêu nhắc lại): "95% công chức xã được bồi dưỡng …"."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal

from plandocs.checking.counts_in_prose import PERCENT, decimal_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.targets import Target
from plandocs.vietnamese.numerals import format_percent

_WORDS = 4
"""Words of a target's result by which it is known again."""


def check(subject: Subject, problems: Problems) -> None:
    """Compares percentages before an audience and the beginning of a target's result with all that it is told with."""
    wanted = _wanted(subject)
    if not wanted:
        return
    for typed in subject.once(own_prose):
        if "%" not in typed.words or isinstance(typed.fact, Target):
            continue
        for pattern, (percents, target) in wanted.items():
            for found in re.finditer(pattern, typed.words):
                said = decimal_of(found["share"])
                if said not in percents:
                    problems.add(
                        "PD189",
                        typed.place(found.start("share"), len(found["share"])),
                        related=[Related(target.written_at, "target")],
                        said=f"{found['share']}%",
                        target=", ".join(format_percent(percent) for percent in sorted(percents)),
                    )


def _wanted(subject: Subject) -> dict[str, tuple[set[Decimal], Target]]:
    """By the pattern of its words, every percentage of the targets for an audience and a result."""
    percents: dict[str, set[Decimal]] = defaultdict(set)
    first: dict[str, Target] = {}
    for target in subject.plan.targets:
        audience = subject.plan.audiences.get(target.audience or "")
        who = audience.name if audience is not None else target.who
        result = str(target.result or "").split()[:_WORDS]
        if who is None or len(result) < _WORDS or "{{" in f"{who}{result}":
            continue
        words = r"\s+".join(re.escape(word) for word in (*str(who).split(), *result))
        pattern = rf"(?P<share>{PERCENT})\s*%\s+(?:số\s+)?(?i:{words})\b"
        first.setdefault(pattern, target)
        for _, amount in target.figures():
            percents[pattern] |= {one for one in (amount.low, amount.high) if one is not None and amount.is_percent}
    return {pattern: (percents[pattern], target) for pattern, target in first.items() if percents[pattern]}


RULE = Rule(("PD189",), check, Sureness.LIKELY)
