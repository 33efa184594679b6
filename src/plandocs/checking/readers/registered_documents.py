"""Cited documents that the registers know (văn bản có trong danh mục), each with its row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.checking.readers.citations import citations
from plandocs.checking.readers.typed_mentions import TypedMention, named_laws, typed_mentions
from plandocs.checking.readers.typed_texts import TypedText
from plandocs.checking.subject import Subject
from plandocs.diagnostics.place import Place
from plandocs.registers.laws import Law, Laws
from plandocs.spec.references import Basis, Reference
from plandocs.vietnamese.dates import PartialDate

_PAST = ("thay thế", "bãi bỏ", "hết hiệu lực", "trước đây", "trước đó", "đã hết")
"""Words beside which a document may be one of the past."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A cited document and its row (văn bản và dòng danh mục)."""

    law: Law
    called: str
    date: PartialDate | None
    issuer: str | None
    places: tuple[Place, Place, Place]
    """Where it is cited; its date; its issuer."""
    is_basis: bool
    is_past: bool
    """Whether it is spoken of as a document of the past, wherever it is cited."""
    reference: Reference | None = None


def registered_documents(subject: Subject) -> tuple[Registered, ...]:
    """References and mentions that the registers know; those of the same words each time."""
    found = laws(subject)
    return (*_of_references(subject, found), *_of_mentions(subject, found), *_of_named_laws(subject, found))


def laws(subject: Subject) -> Laws:
    """The rows that the plan may need: a register that names none of its documents is not read."""
    references = subject.plan.references.values()
    wanted = {str(one.number or one.subject) for one in references}
    wanted |= {one.mention.number.words for one in subject.once(typed_mentions)}
    wanted |= {law.number or law.name for law, _ in subject.once(named_laws)}
    return subject.shelf.laws(wanted)


def _of_references(subject: Subject, found: Laws) -> Iterator[Registered]:
    bases = {name: basis.where("cite", at) for basis in subject.plan.bases for at, name in enumerate(basis.cite)}
    for name, one in subject.plan.references.items():
        law = found.of(str(one.type), str(one.subject), one.number, one.date)
        if law is None:
            continue
        place = bases.get(name) or one.where("number" if one.number is not None else "subject")
        issuer = str(one.issuer) if one.issuer is not None else None
        yield Registered(
            law,
            f"{one.type} số {one.number}" if one.number is not None else f"{one.type} {one.subject}",
            one.date,
            issuer,
            (place, one.where("date"), one.where("issuer")),
            name in bases,
            _is_past(name, subject),
            one,
        )


def _is_past(name: str, subject: Subject) -> bool:
    """Whether no mention of a reference stands in a sentence about the present."""
    passages = [cited.passage.text for cited in subject.once(citations) if cited.id == name]
    return not passages or all(any(word in text for word in _PAST) for text in passages)


def _of_mentions(subject: Subject, found: Laws) -> Iterator[Registered]:
    for one in subject.once(typed_mentions):
        law = found.of(one.mention.type.words, "", one.mention.number.words, _day_of(one, found))
        if law is not None:
            yield _mentioned(one, law)


def _day_of(one: TypedMention, found: Laws) -> PartialDate | None:
    """The date of a mention; a bare one of a number that stands in the registers once means that document."""
    return one.mention.day or found.only_day(one.mention.number.words)


def _mentioned(one: TypedMention, law: Law) -> Registered:
    mention, number = one.mention, one.place(one.mention.number)
    return Registered(
        law,
        f"{mention.type.words} số {mention.number.words}",
        mention.day,
        mention.issuer.words if mention.issuer is not None else None,
        (
            number,
            one.place(mention.date) if mention.date is not None else number,
            one.place(mention.issuer) if mention.issuer is not None else number,
        ),
        isinstance(one.typed.fact, Basis),
        _speaks_of_past(one.typed),
    )


def _of_named_laws(subject: Subject, found: Laws) -> Iterator[Registered]:
    for law, typed in subject.once(named_laws):
        row = found.of(law.type, law.name, law.number, law.day)
        if row is not None:
            place = typed.place(law.start, len(law.words))
            is_basis = isinstance(typed.fact, Basis)
            yield Registered(row, law.words, law.day, None, (place, place, place), is_basis, _speaks_of_past(typed))


def _speaks_of_past(typed: TypedText) -> bool:
    return any(word in typed.words for word in _PAST)
