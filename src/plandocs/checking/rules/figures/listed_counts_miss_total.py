"""A count that announces a list, and the counts of the list (số nêu trước danh sách): "07 lớp, cụ thể như sau:"."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import COUNT, Counted, counts_in, is_about, without_parens
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.numerals import format_count

_BEGINS = rf"[\s+•-]*(?={COUNT})"
_FEWEST = 2


def check(subject: Subject, problems: Problems) -> None:
    """Adds up the counts with which the texts after an announcement begin, if all of them count the same."""
    prose = subject.once(own_prose)
    for position, typed in enumerate(prose):
        if not typed.words.rstrip().endswith(":"):
            continue
        announced = _announced(typed)
        if announced is None:
            continue
        parts = _parts(prose, position + 1, announced.unit)
        total = sum(count.value for _, count in parts)
        if len(parts) >= _FEWEST and total != announced.value:
            problems.add(
                "PD185",
                typed.place(announced.start, announced.length),
                related=[Related(one.place(count.start, count.length), "part") for one, count in parts],
                whole=format_count(announced.value),
                sum=format_count(total),
                unit=announced.unit,
            )


def _announced(typed: TypedText) -> Counted | None:
    counts = list(counts_in(without_parens(typed.words)))
    if len(counts) != 1 or not counts[0].unit or is_about(typed.words, counts[0].start):
        return None
    return counts[0]


def _parts(prose: tuple[TypedText, ...], start: int, unit: str) -> list[tuple[TypedText, Counted]]:
    """The texts that follow in one list, each with the count that it begins with."""
    parts: list[tuple[TypedText, Counted]] = []
    for typed in prose[start:]:
        begins = re.match(_BEGINS, typed.words)
        first = next(counts_in(typed.words, begins.end()), None) if begins else None
        if first is None or first.unit != unit or (parts and _list(typed) != _list(parts[0][0])):
            break
        parts.append((typed, first))
    return parts


def _list(typed: TypedText) -> tuple[str | int, ...]:
    return typed.text.place.path[:-1]


RULE = Rule(("PD185",), check, Sureness.LIKELY)
