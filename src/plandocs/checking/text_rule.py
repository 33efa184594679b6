"""Rules that look at one text at a time (quy tắc câu chữ): pure functions, whose results are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from plandocs.checking.readers.typed_texts import TypedText, typed_prose
from plandocs.checking.rule import Check, Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems

_MOST_KEPT = 10_000
"""Texts whose results are kept: those of a large plan; the plans of a batch share most of theirs."""

_KEPT: list[Callable[[], None]] = []
"""Throws away what each rule has kept."""

Values = tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong in a text (lỗi câu chữ): a stretch of it, by its offset and length, and the message's values.

    ``instead`` is what surely has to stand there, for ``--fix``; None where an author has to decide.
    """

    start: int
    length: int
    values: Values = ()
    instead: str | None = None
    code: str = ""
    """For a rule with several codes: which of them; else its only one."""


Find = Callable[[str], Iterable[Slip]]
"""Finds the slips in the words of a text, in which markup and expressions are hidden (``HIDDEN``)."""
Chosen = Callable[[Subject], Iterable[TypedText]]
"""A reader that says which texts a rule looks at."""


def text_rule(
    codes: tuple[str, ...], find: Find, sure: Sureness, *, judgement: bool = False, texts: Chosen = typed_prose
) -> Rule:
    """A rule that asks ``find`` about the words of each text; ``texts`` is a reader, prose unless told otherwise."""
    return Rule(codes, _check(codes[0], find, texts), sure, judgement)


def forget_texts() -> None:
    """Throws away what rules have kept of texts, so that what they cost can be measured."""
    for forget in _KEPT:
        forget()


def _check(code: str, find: Find, texts: Chosen) -> Check:
    @lru_cache(maxsize=_MOST_KEPT)
    def found(words: str) -> tuple[Slip, ...]:
        return tuple(find(words))

    _KEPT.append(found.cache_clear)

    def check(subject: Subject, problems: Problems) -> None:
        """Notes the slips of each text at their places."""
        for typed in subject.once(texts):
            for slip in found(typed.words):
                note_slip(typed, slip, code, problems)

    return check


def note_slip(typed: TypedText, slip: Slip, code: str, problems: Problems) -> None:
    """Notes a slip of a text at its place (ghi lỗi), with the edit that mends it where one surely does."""
    edits = typed.edit(slip.start, slip.length, slip.instead) if slip.instead is not None else ()
    problems.add_mended(slip.code or code, typed.place(slip.start, slip.length), edits, **dict(slip.values))
