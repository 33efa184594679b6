"""The texts in which a plan speaks of what is there today (câu chữ nói về hiện tại): prose, names, recipients."""

from __future__ import annotations

import re
from dataclasses import replace

from plandocs.checking.readers.typed_texts import HIDDEN, TypedText, typed_texts
from plandocs.checking.subject import Subject
from plandocs.spec.references import Reference, ShortForm
from plandocs.vietnamese.tones import old_style

_BETWEEN = "\x1f"
"""What parts texts that are made over together: one pass is cheaper than one for each."""
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")


def current_texts(subject: Subject) -> tuple[TypedText, ...]:
    """Texts of the author, names and labels among them, in one style of tones.

    Cited documents, quotes and texts that a unit's values are among are left out.
    """
    chosen = [
        typed
        for typed in subject.once(typed_texts)
        if not (typed.is_filled or isinstance(typed.fact, Reference | ShortForm)) and " " in typed.words
    ]
    words = [_without_quotes(typed.words) for typed in chosen]
    styled = old_style(_BETWEEN.join(words)).split(_BETWEEN)
    if [len(one) for one in styled] != [len(one) for one in words]:
        styled = words
    return tuple(replace(typed, words=one) for typed, one in zip(chosen, styled, strict=True))


def _without_quotes(words: str) -> str:
    return _QUOTED.sub(lambda found: HIDDEN * len(found[0]), words) if _may_quote(words) else words


def _may_quote(words: str) -> bool:
    return '"' in words or "“" in words or "«" in words
