"""Legal bases stand by rank, and those of one rank by date (thứ tự căn cứ)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from plandocs.checking.readers.typed_mentions import named_laws, symbols, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import parts_of
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.registers.symbols import NATIONAL, Symbols
from plandocs.spec.references import Basis
from plandocs.vietnamese.dates import PartialDate

_LAWS = "QH"
_LEVEL = 20
"""How much lower the bodies of a commune stand than those of a province."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the bases: what is cited first in it, and its rank."""

    name: str
    rank: int
    date: datetime.date | None
    place: Place


def check(subject: Subject, problems: Problems) -> None:
    """Compares each line of known rank with the one of known rank above it; documents of the Party have none."""
    above: _Line | None = None
    for line in _lines(subject):
        if above is not None:
            related = [Related(above.place, "first")]
            if line.rank < above.rank:
                problems.add("PD317", line.place, related=related, name=line.name, above=above.name)
            elif line.rank == above.rank and line.date and above.date and line.date < above.date:
                problems.add("PD318", line.place, related=related, name=line.name, above=above.name)
        above = line


def _lines(subject: Subject) -> list[_Line]:
    found = (_cited(basis, subject) if basis.cite else _typed(basis, subject) for basis in subject.plan.bases)
    return [line for line in found if line is not None]


def _cited(basis: Basis, subject: Subject) -> _Line | None:
    reference = subject.plan.references.get(basis.cite[0])
    if reference is None:
        return None
    number, issuer = reference.number, str(reference.issuer or "")
    rank = _rank(str(reference.type), number, issuer, subject.once(symbols))
    if rank is None:
        return None
    name = _called(str(reference.type), number, str(reference.subject))
    return _Line(name, rank, _first_day(reference.date), basis.where("cite", 0))


def _typed(basis: Basis, subject: Subject) -> _Line | None:
    """The first document of a line that the author worded."""
    names = subject.once(symbols)
    for law, typed in subject.once(named_laws):
        rank = _rank(law.type, None, "", names) if typed.fact is basis else None
        if rank is not None:
            return _Line(f"{law.type} {law.name}", rank, _first_day(law.day), typed.place(law.start, len(law.words)))
    for one in subject.once(typed_mentions):
        type_, number, issuer = one.mention.type.words, one.mention.number.words, one.mention.issuer
        rank = _rank(type_, number, issuer.words if issuer else "", names) if one.typed.fact is basis else None
        if rank is not None:
            return _Line(_called(type_, number, ""), rank, _first_day(one.mention.day), one.place(one.mention.number))
    return None


def _rank(type_: str, number: str | None, issuer: str, names: Symbols) -> int | None:
    """The rank of a document by the issuer in its symbol, of a law by its type; of local bodies also by their level."""
    body = names.issuers.get(_LAWS if names.types.get(type_) == () else _borne(number, names))
    if body is None or body.rank is None or not body.local:
        return body.rank if body is not None else None
    named = names.issuer(issuer)
    return body.rank + _LEVEL * (named.level - 1) if named is not None and named.level is not None else None


def _borne(number: str | None, names: Symbols) -> str:
    """The issuer's short form in a number; empty when none is known."""
    parts = parts_of(number, names) if number is not None else None
    if parts is None:
        return ""
    national = NATIONAL.fullmatch(parts.shorts[0])
    return national[1] if national else next((short for short in parts.shorts if short in names.issuers), "")


def _called(type_: str, number: str | None, subject: str) -> str:
    return f"{type_} số {number}" if number is not None else f"{type_} {subject}"


def _first_day(date: PartialDate | None) -> datetime.date | None:
    return date.earliest() if date is not None and date.is_whole else None


RULE = Rule(("PD317", "PD318"), check, Sureness.LIKELY)
