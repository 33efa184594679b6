"""A number and symbol is spelt one way (hai cách viết số, ký hiệu); ill-formed ones are told as such."""

from __future__ import annotations

from plandocs.checking.readers.same_documents import pairs
from plandocs.checking.readers.typed_mentions import Known, symbols
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import right_form
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.registers.symbols import Symbols


def check(subject: Subject, problems: Problems) -> None:
    """Compares the spellings of numbers that differ in signs, case and zeros alone."""
    names = subject.once(symbols)
    for pair in subject.once(pairs):
        one, other = pair.first, pair.other
        if one.number != other.number and not (_is_malformed(one, names) or _is_malformed(other, names)):
            values = {"number": other.number, "first": one.number}
            problems.add("PD306", other.places[0], related=[Related(one.places[0], "first")], **values)


def _is_malformed(one: Known, names: Symbols) -> bool:
    return right_form(one.number, one.type, names) not in (None, one.number)


RULE = Rule(("PD306",), check, Sureness.LIKELY)
