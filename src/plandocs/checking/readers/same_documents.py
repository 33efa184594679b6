"""What a plan says of one document in several places (một văn bản ở nhiều chỗ)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.checking.readers.typed_mentions import Known, documents, symbols
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import parts_of
from plandocs.registers.laws import bare_number, is_one_document
from plandocs.registers.symbols import NATIONAL, Symbols


@dataclass(frozen=True, slots=True)
class Pair:
    """Two places that name the same number (hai chỗ): the first of the plan, and one after it."""

    first: Known
    other: Known
    same_issuer: bool | None
    """Whether both name one issuer; None where one names none that is known."""
    is_central: bool
    """Whether the symbol is of one central body, which gives a number once a year; many have UBND in theirs."""

    @property
    def is_one_document(self) -> bool:
        """Whether they surely speak of one document, whatever its date."""
        by_one = self.same_issuer or (self.same_issuer is None and self.is_central)
        return by_one and is_one_document(self.first.number, self.first.date, self.other.date)


def pairs(subject: Subject) -> tuple[Pair, ...]:
    """Each place that names a document, with the first place of the same number: references first, then prose.

    A place that says more than the first is compared as well, so that two mentions after a bare one are seen.
    """
    return tuple(_pairs(subject.once(documents), subject.once(symbols)))


def _pairs(known: tuple[Known, ...], names: Symbols) -> Iterator[Pair]:
    first: dict[str, list[Known]] = {}
    for one in known:
        above = first.setdefault(bare_number(one.number), [])
        for other in above:
            yield Pair(other, one, _same_issuer(other, one, names), _is_central(one.number, names))
        if not above or (one.date is not None and all(other.date is None for other in above)):
            above.append(one)


def _is_central(number: str, names: Symbols) -> bool:
    parts = parts_of(number, names)
    if parts is None:
        return False
    known = [names.issuers[short] for short in parts.shorts if short in names.issuers]
    return NATIONAL.fullmatch(parts.shorts[0]) is not None or any(not one.local for one in known)


def _same_issuer(one: Known, other: Known, names: Symbols) -> bool | None:
    first = names.issuer(one.issuer) if one.issuer else None
    second = names.issuer(other.issuer) if other.issuer else None
    return first.agrees_with(second) if first is not None and second is not None else None
