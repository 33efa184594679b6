"""The documents that the finished text cites (viện dẫn), in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.checking.readers.passages import Passage, passages, passages_of
from plandocs.checking.subject import Subject
from plandocs.document.inlines import Citation, CrossReference, Inline
from plandocs.spec.references import Reference


@dataclass(frozen=True, slots=True)
class Cited:
    """A mention of a reference (chỗ viện dẫn): its id and fact, how fully it is cited, and the passage."""

    id: str
    reference: Reference
    citation: Citation
    passage: Passage


def citations(subject: Subject) -> tuple[Cited, ...]:
    """The mentions of references in the plan's document, legal bases first, footnotes after their passage."""
    return tuple(_citations(subject, subject.once(passages)))


def citations_of_decision(subject: Subject) -> tuple[Cited, ...]:
    """Those of the decision with which the plan goes, where it is made from the same spec."""
    return tuple(_citations(subject, passages_of(subject.decision))) if subject.decision is not None else ()


def _citations(subject: Subject, read: Iterable[Passage]) -> Iterator[Cited]:
    references = subject.plan.references
    for passage in read:
        for citation in _inside(passage.content):
            if citation.reference in references:
                yield Cited(citation.reference, references[citation.reference], citation, passage)


def _inside(content: Iterable[Inline]) -> Iterator[Citation]:
    for inline in content:
        if isinstance(inline, Citation):
            yield inline
        elif isinstance(inline, CrossReference):
            yield from _inside(inline.content)
