"""A statistic of a hundred people, taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.checking.rule import Rule
from plandocs.diagnostics.diagnostic import Diagnostic
from tests.loading.sample import edited, problems_of

BEFORE = "phases:\n"
SHOWN = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def spec_with(counts: Sequence[int], closure: str = "closed", more: str = "", parts: Sequence[str] = ()) -> str:
    """The sample with a statistic; ``more`` are keys of its categories, ``parts`` keys of single parts."""
    keys = [*parts, *[""] * (len(counts) - len(parts))]
    lines = "".join(
        f"        - {{name: phần {n}, count: {count}{key and f', {key}'}}}\n"
        for n, (count, key) in enumerate(zip(counts, keys, strict=True))
    )
    more = more and f"      {more}\n"
    figures = "statistics:\n  staff:\n    name: công chức\n    count: 100\n    categories:\n"
    return edited(
        BEFORE,
        f"{figures}      closure: {closure}\n{more}      parts:\n{lines}{BEFORE}",
        SHOWN,
        "    content: {kind: statistics}\n",
    )


def problems_with(
    counts: Sequence[int], rule: Rule, closure: str = "closed", more: str = "", parts: Sequence[str] = ()
) -> list[Diagnostic]:
    """What a rule says of the statistic."""
    found = problems_of(spec_with(counts, closure, more, parts))
    return [problem for problem in found if problem.code in rule.codes]


def told_of(
    rule: Rule, counts: Sequence[int], closure: str = "closed", more: str = "", parts: Sequence[str] = ()
) -> list[str]:
    """What a rule says of the statistic, each problem as its code and key path."""
    return [f"{one.code} {one.place.key_path}" for one in problems_with(counts, rule, closure, more, parts)]
