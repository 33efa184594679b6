"""A target told again in prose with another percentage (chỉ tiêu nhắc lại): "95% công chức xã được bồi dưỡng …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_MOST = 40
_TOLD = rf"(?P<share>{PERCENT})\s*%\s+(?:số\s+)?"

_Key = tuple[str, ...]
"""The words of an audience and the first of a result, in small letters."""


@dataclass(slots=True)
class _Wanted:
    """The percentages told of an audience and a result, and the target that tells the first."""

    target: Target
    percents: set[Decimal]


def check(subject: Subject, problems: Problems) -> None:
    """Compares percentages before an audience and the beginning of a target's result with all that it is told with."""
    wanted = _wanted(subject)
    lengths = sorted({len(key) for key in wanted})
    for typed in subject.once(own_prose) if wanted else ():
        if "%" not in typed.words or isinstance(typed.fact, Target):
            continue
        for found in re.finditer(_TOLD, typed.words):
            after = _key_of(typed.words[found.end() :].split(maxsplit=_MOST)[:_MOST])
            said = decimal_of(found["share"])
            for one in (wanted[after[:length]] for length in lengths if after[:length] in wanted):
                if said not in one.percents:
                    problems.add(
                        "PD189",
                        typed.place(found.start("share"), len(found["share"])),
                        related=[Related(one.target.written_at, "target")],
                        said=f"{found['share']}%",
                        target=", ".join(format_percent(percent) for percent in sorted(one.percents)),
                    )


def _wanted(subject: Subject) -> dict[_Key, _Wanted]:
    """By its words, every percentage of the targets for an audience and a result."""
    wanted: dict[_Key, _Wanted] = {}
    for target in subject.plan.targets:
        audience = subject.plan.audiences.get(target.audience or "")
        who = audience.name if audience is not None else target.who
        result = str(target.result or "").split()[:_WORDS]
        if who is None or len(result) < _WORDS or "{{" in f"{who}{result}":
            continue
        one = wanted.setdefault(_key_of([*str(who).split(), *result]), _Wanted(target, set()))
        for _, amount in target.figures():
            one.percents |= {part for part in (amount.low, amount.high) if part is not None and amount.is_percent}
    return {key: one for key, one in wanted.items() if one.percents}


def _key_of(words: list[str]) -> _Key:
    return tuple(word.lower().rstrip(",.;:)") for word in words)


RULE = Rule(("PD189",), check, Sureness.LIKELY)
