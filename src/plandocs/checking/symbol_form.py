"""How a number and symbol is written (hình thức số, ký hiệu): its parts, and its right form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plandocs.registers.symbols import NATIONAL, Symbols

_HEAD = re.compile(r"\s*(?P<digits>\d*)(?:\s?/\s?(?P<year>(?:19|20)\d{2}))?\s?(?P<sign>[-–/]?)\s?")
_PARTS = re.compile(r"\s?[-–/]\s?")
_OFFICIAL_LETTER = "CV"
_ALSO_OF_PARTY = (60,)
"""Ranks of ministries, whose short forms bodies of the Party bear as well: BTC."""
_LONGEST = 20
"""Letters of two short forms run together."""


@dataclass(frozen=True, slots=True)
class SymbolParts:
    """The parts of a number and symbol (thành phần): "700/QĐ-TTg" has the short forms QĐ and TTg."""

    head: str
    """Figures and year: "171/2025"."""
    shorts: tuple[str, ...]


def parts_of(number: str, symbols: Symbols) -> SymbolParts | None:
    """The parts of a number as typed, short forms spelt as they have to be; None where they are not known.

    Short forms run together ("KHUBND") are parted, those in the wrong order stay so.
    """
    head = _HEAD.match(number)
    if head is None:
        return None
    figures = head["digits"] + (f"/{head['year']}" if head["year"] else "")
    shorts: list[str] = []
    for position, typed in enumerate(_PARTS.split(number[head.end() :])):
        known = _known(typed, symbols)
        if not known and position < 1:
            return None
        shorts += known or (typed,)
    return SymbolParts(figures, tuple(shorts))


def right_form(number: str, type_: str, symbols: Symbols) -> str | None:
    """How a number has to be written (cách viết đúng), where type and issuer are known; None where they are not.

    The type is asked only to tell a reversed symbol and an official letter, which bears none of its own.
    """
    parts = parts_of(number, symbols)
    if parts is None:
        return None
    first, *rest = parts.shorts
    if NATIONAL.fullmatch(first) and not rest:
        return f"{parts.head}/{first}"
    types = symbols.types.get(type_, ())
    if rest and first in symbols.issuers and rest[0] in types and first not in symbols.shorts:
        first, rest = rest[0], [first, *rest[1:]]
    if rest and first in symbols.shorts and (issuer := symbols.issuers.get(rest[0])) is not None:
        of_party, of_state = f"{parts.head}-{first}/{'-'.join(rest)}", f"{parts.head}/{first}-{'-'.join(rest)}"
        if issuer.rank in _ALSO_OF_PARTY and number == of_party:
            return None
        return of_party if issuer.party else of_state
    if rest and _OFFICIAL_LETTER in types and first in symbols.issuers and not symbols.issuers[first].party:
        return f"{parts.head}/{'-'.join((first, *rest))}"
    return None


def _known(typed: str, symbols: Symbols) -> tuple[str, ...]:
    """The short forms that stand in one part: one, or a type and an issuer run together; empty when not known."""
    whole = symbols.spelt(typed)
    if whole is not None:
        return (whole,)
    if len(typed) > _LONGEST:
        return ()
    for cut in range(len(typed) - 2, 1, -1):
        first, second = symbols.spelt(typed[:cut]), symbols.spelt(typed[cut:])
        if first in symbols.shorts and second in symbols.issuers and typed[:cut] == first and typed[cut:] == second:
            return (first, second)
    return ()
