"""Straight and curly quotation marks in one document (ngoặc kép thẳng và cong)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.readers.typed_texts import TypedText, typed_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.spec.references import Reference

_QUOTED = re.compile(r"\"[^\"“”\n]+\"|“[^\"“”\n]+”")


def quoting(subject: Subject) -> tuple[TypedText, ...]:
    """The author's prose with what stands in quotes (câu văn, cả phần trong ngoặc kép)."""
    return tuple(
        replace(typed, words=typed.without_values)
        for typed in subject.once(typed_prose)
        if not isinstance(typed.fact, Reference)
    )


def uses(words: str) -> Iterator[Use]:
    """Whole quotes, straight or curly."""
    for found in _QUOTED.finditer(words):
        yield Use(found.start(), found[0], "quotes", '"…"' if found[0][0] == '"' else "“…”")


def _rewrite(written: str, form: str) -> str | None:
    """Curly marks can be written anywhere; straight ones would end a YAML value that stands in such marks."""
    return f"“{written[1:-1]}”" if form == "“…”" else None


RULE = mixed_rule("PD615", lambda _subject: uses, _rewrite, Sureness.LIKELY, texts=quoting)
