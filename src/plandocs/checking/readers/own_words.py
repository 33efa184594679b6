"""What an author worded or named (câu chữ và tên gọi của người soạn), and the registers' words that go with it."""

from __future__ import annotations

from plandocs.checking.readers.typed_texts import TypedText, own_prose, typed_texts
from plandocs.checking.subject import Subject
from plandocs.registers.words import Words
from plandocs.spec.bodies import Body
from plandocs.spec.issuer import Issuer
from plandocs.spec.recipients import Recipient


def own_words(subject: Subject) -> tuple[TypedText, ...]:
    """The names of bodies, issuer and recipients as they were typed, then the author's own prose."""
    names = (
        typed
        for typed in subject.once(typed_texts)
        if isinstance(typed.fact, Body | Issuer | Recipient) and not (typed.is_filled or typed.is_prose)
    )
    return (*names, *subject.once(own_prose))


def own_text(subject: Subject) -> str:
    """All of the author's own prose in small letters, a line for each text: to see whether a word is there at all."""
    return "\n".join(typed.words for typed in subject.once(own_prose)).lower()


def known_words(subject: Subject) -> Words:
    """What the registers know of words (sổ từ ngữ)."""
    return subject.shelf.words()
