"""The headings of the finished document (tiêu đề), in order."""

from __future__ import annotations

from plandocs.checking.readers.passages import PassageKind, passages
from plandocs.checking.subject import Subject
from plandocs.document.blocks import Section


def headings(subject: Subject) -> tuple[tuple[Section, ...], ...]:
    """Every section of body and annexes, each with those around it: the outermost first, itself last."""
    return tuple(one.sections for one in subject.once(passages) if one.kind is PassageKind.HEADING)
