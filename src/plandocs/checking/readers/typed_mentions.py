"""The documents that an author mentions by hand (viện dẫn gõ tay), and all documents that a plan knows by number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from plandocs.checking.mention_grammar import Mention, NamedLaw, Stretch, mentions_in, named_laws_in
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.subject import Subject
from plandocs.diagnostics.place import Place
from plandocs.registers.symbols import Symbols
from plandocs.spec.references import Basis, Reference
from plandocs.vietnamese.dates import PartialDate

_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class TypedMention:
    """A mention that the author typed (viện dẫn gõ tay), in the text that holds it."""

    mention: Mention
    typed: TypedText

    def place(self, stretch: Stretch) -> Place:
        """Where a part of it stands."""
        return self.typed.place(stretch.start, stretch.length)

    @property
    def is_basis(self) -> bool:
        """Whether it stands in a line of the legal bases that the author worded."""
        return isinstance(self.typed.fact, Basis)


@dataclass(frozen=True, slots=True)
class Known:
    """What one place of the plan says of a document (thông tin về văn bản): a reference, or words of the prose."""

    type: str
    number: str
    date: PartialDate | None
    issuer: str | None
    places: tuple[Place, Place, Place]
    """Of number, date and issuer."""
    reference: Reference | None = None

    @property
    def is_typed(self) -> bool:
        """Whether it is words of the prose."""
        return self.reference is None


def symbols(subject: Subject) -> Symbols:
    """The symbols that the registers know."""
    return subject.shelf.symbols()


def typed_mentions(subject: Subject) -> tuple[TypedMention, ...]:
    """The mentions in the author's own wording, in the order of the keys; the plan's title is not its text."""
    known = subject.once(symbols)
    types, shorts = tuple(known.types), (*sorted(known.shorts), *known.issuers)
    return tuple(
        TypedMention(mention, typed)
        for typed in subject.once(own_prose)
        for mention in _mentions(typed.words, types, shorts)
    )


def named_laws(subject: Subject) -> tuple[tuple[NamedLaw, TypedText], ...]:
    """The laws that the author names by hand with a number or a date, each with its text."""
    return tuple((law, typed) for typed in subject.once(own_prose) for law in _named_laws(typed.words))


def documents(subject: Subject) -> tuple[Known, ...]:
    """What the plan says of documents with a number: its references first, then the prose."""
    return (*_of_references(subject), *(_of_mention(one) for one in subject.once(typed_mentions)))


def _of_references(subject: Subject) -> Iterator[Known]:
    for reference in subject.plan.references.values():
        if reference.number is None or reference.number.startswith("/"):
            continue
        places = (reference.where("number"), reference.where("date"), reference.where("issuer"))
        issuer = str(reference.issuer) if reference.issuer is not None else None
        yield Known(str(reference.type), str(reference.number), reference.date, issuer, places, reference)


def _of_mention(one: TypedMention) -> Known:
    mention = one.mention
    number = one.place(mention.number)
    return Known(
        mention.type.words,
        mention.number.words,
        mention.day,
        mention.issuer.words if mention.issuer is not None else None,
        (
            number,
            one.place(mention.date) if mention.date is not None else number,
            one.place(mention.issuer) if mention.issuer is not None else number,
        ),
    )


@lru_cache(maxsize=_MOST_KEPT)
def _mentions(words: str, types: tuple[str, ...], shorts: tuple[str, ...]) -> tuple[Mention, ...]:
    return tuple(mentions_in(words, types, shorts))


@lru_cache(maxsize=_MOST_KEPT)
def _named_laws(words: str) -> tuple[NamedLaw, ...]:
    return tuple(named_laws_in(words))
