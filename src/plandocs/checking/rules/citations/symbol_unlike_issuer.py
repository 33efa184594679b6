"""The symbol fits the issuer (ký hiệu đúng cơ quan): TTg for the Thủ tướng, TW for the Bộ Chính trị."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import documents, symbols
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import parts_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.symbols import NATIONAL, Symbols


def check(subject: Subject, problems: Problems) -> None:
    """Compares the issuer's symbol in a number with those of the issuer named, where both are known."""
    names = subject.once(symbols)
    for one in subject.once(documents):
        issuer = names.issuer(one.issuer) if one.issuer else None
        borne = _borne(one.number, names)
        if issuer is not None and borne and issuer.symbols.isdisjoint(borne):
            wanted = ", ".join(sorted(issuer.symbols))
            problems.add("PD310", one.places[0], number=one.number, issuer=one.issuer, short=borne[0], wanted=wanted)


def _borne(number: str, names: Symbols) -> tuple[str, ...]:
    """The issuers' short forms in a number, of which a joint circular has several; a công văn begins with its own."""
    parts = parts_of(number, names)
    if parts is None:
        return ()
    national = NATIONAL.fullmatch(parts.shorts[0])
    if national:
        return (national[1],)
    behind = parts.shorts[1:] if parts.shorts[0] in names.shorts else parts.shorts[:1]
    return tuple(short for short in behind if short in names.issuers) if behind and behind[0] in names.issuers else ()


RULE = Rule(("PD310",), check, Sureness.LIKELY)
