"""The headings that an author typed (tiêu đề đã gõ), those of sections and of bodies with duties."""

from __future__ import annotations

from plandocs.checking.readers.typed_texts import TypedText, typed_prose
from plandocs.checking.subject import Subject
from plandocs.spec.outline import Section
from plandocs.spec.responsibilities import Responsibility


def typed_headings(subject: Subject) -> tuple[TypedText, ...]:
    """The typed headings in the order of the keys."""
    return tuple(
        typed
        for typed in subject.once(typed_prose)
        if typed.key == "heading" and isinstance(typed.fact, Section | Responsibility)
    )
