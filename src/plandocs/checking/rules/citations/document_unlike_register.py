"""Date and issuer of a document are those that the registers know (khác danh mục văn bản)."""

from __future__ import annotations

from plandocs.checking.readers.registered_documents import Registered, registered_documents
from plandocs.checking.readers.typed_mentions import symbols
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import Certainty
from plandocs.registers.symbols import Symbols
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Compares whole dates and known issuers with those of the row, unless it was only remembered."""
    names = subject.once(symbols)
    for one in subject.once(registered_documents):
        if one.law.certainty is Certainty.UNSURE:
            continue
        date, right = one.date, one.law.date
        if date is not None and right is not None and date.is_whole and right.is_whole and date != right:
            found, known = format_short(date), format_short(right)
            problems.add("PD323", one.places[1], document=one.called, found=found, known=known)
        if _is_by_another(one, names):
            problems.add("PD323", one.places[2], document=one.called, found=one.issuer, known=one.law.issuer)


def _is_by_another(one: Registered, names: Symbols) -> bool:
    first, second = (names.issuer(issuer) if issuer else None for issuer in (one.issuer, one.law.issuer))
    return first is not None and second is not None and not first.agrees_with(second)


RULE = Rule(("PD323",), check, Sureness.LIKELY)
