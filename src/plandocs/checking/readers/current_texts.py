"""The texts in which a plan speaks of what is there today (câu chữ nói về hiện tại): prose, names, recipients."""

from __future__ import annotations

from dataclasses import replace

from plandocs.checking.readers.typed_texts import TypedText, typed_texts
from plandocs.checking.subject import Subject
from plandocs.spec.references import Reference, ShortForm
from plandocs.vietnamese.tones import old_style

_BETWEEN = "\x1f"
"""What parts texts that are made over together: one pass is cheaper than one for each."""


def current_texts(subject: Subject) -> tuple[TypedText, ...]:
    """Texts of the author, names and labels among them, in one style of tones.

    Cited documents, quotes and the values that a template was filled with are left out.
    """
    chosen = [
        typed
        for typed in subject.once(typed_texts)
        if not isinstance(typed.fact, Reference | ShortForm) and " " in typed.words
    ]
    words = [typed.own_words for typed in chosen]
    styled = old_style(_BETWEEN.join(words)).split(_BETWEEN)
    if [len(one) for one in styled] != [len(one) for one in words]:
        styled = words
    return tuple(replace(typed, words=one) for typed, one in zip(chosen, styled, strict=True))
