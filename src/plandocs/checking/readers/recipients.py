"""Who gets the plan (nơi nhận), line by line."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.checking.subject import Subject
from plandocs.document.inlines import text_of
from plandocs.sources.scalars import is_id
from plandocs.spec.recipients import Recipient


@dataclass(frozen=True, slots=True)
class Received:
    """A line of the recipients (dòng nơi nhận): its entry, the ids of bodies that it names, and how it is printed."""

    fact: Recipient
    bodies: tuple[str, ...]
    text: str


def recipients(subject: Subject) -> tuple[Received, ...]:
    """The lines of the recipients in order, the filing line left out; none where the document prints none."""
    end = subject.document.sign_off
    if end is None:
        return ()
    printed = (text_of(paragraph.content) for paragraph in end.recipients)
    return tuple(
        Received(fact, tuple(str(one) for one in fact.to if is_id(one)), text)
        for fact, text in zip(subject.plan.recipients, printed, strict=False)
    )
