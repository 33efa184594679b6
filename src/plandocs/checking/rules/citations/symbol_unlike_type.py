"""The symbol fits the type of document (ký hiệu đúng tên loại): KH for a Kế hoạch."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import documents, symbols
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import parts_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.symbols import NATIONAL, Symbols

_WITHOUT_SHORT = frozenset(("Nghị quyết", "Quyết định"))
"""Types whose symbol may hold the issuer alone: those of the National Assembly ("202/2025/QH15")."""


def check(subject: Subject, problems: Problems) -> None:
    """Compares the first short form of a symbol with those of the type, where both are known."""
    names = subject.once(symbols)
    for one in subject.once(documents):
        wrong = _wrong(one.type, one.number, names)
        if wrong is not None:
            wanted = ", ".join(names.types[one.type]) or "QH"
            problems.add("PD309", one.places[0], type=one.type, number=one.number, short=wrong, wanted=wanted)


def _wrong(type_: str, number: str, names: Symbols) -> str | None:
    """The short form of another type that stands in the number."""
    wanted, parts = names.types.get(type_), parts_of(number, names)
    if wanted is None or parts is None:
        return None
    first = parts.shorts[0]
    if NATIONAL.fullmatch(first):
        return first if wanted and type_ not in _WITHOUT_SHORT else None
    if first in wanted or set(wanted) & set(parts.shorts):
        return None
    return first if first in names.shorts and first not in names.issuers else None


RULE = Rule(("PD309",), check, Sureness.LIKELY)
