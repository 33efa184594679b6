"""What the text follows stands among the legal bases (thiếu căn cứ): acts of the state behind "theo quy định tại"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_mentions import symbols, typed_mentions
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import parts_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.laws import bare_number, year_borne
from plandocs.registers.symbols import Symbols
from plandocs.spec.references import Basis

_FOLLOWED = r"(?i:theo)(?: đúng)?(?: quy định)?(?: của [^,;.]{1,40}?)?(?: tại)?\s+"
_BEHIND = re.compile(rf"{_FOLLOWED}$")
_BEFORE = 100
"""Characters before a mention that are looked at."""
_CITED = re.compile(rf"{_FOLLOWED}\{{\{{\s*cite\(\s*['\"](\w+)['\"]")


def check(subject: Subject, problems: Problems) -> None:
    """Looks at acts of central bodies that prose follows; a plan without legal bases has none to miss."""
    if not subject.plan.bases:
        return
    named = _named(subject)
    for type_, number, place in (*_cited(subject), *_typed(subject)):
        if bare_number(number) not in named and _is_act(number, subject.once(symbols)):
            named.add(bare_number(number))
            problems.add("PD327", place, document=f"{type_} số {number}")


def _named(subject: Subject) -> set[str]:
    """The numbers that stand among bases and directing papers, with what has amended them."""
    plan = subject.plan
    ids = {name for basis in (*plan.bases, *plan.follows) for name in basis.cite}
    ids |= {name for one in ids & set(plan.references) for name in plan.references[one].amended_by}
    cited = {bare_number(plan.references[name].number or "") for name in ids & set(plan.references)}
    typed = {bare_number(one.mention.number.words) for one in subject.once(typed_mentions) if one.is_basis}
    return cited | typed


def _cited(subject: Subject) -> Iterator[tuple[str, str, Place]]:
    references = subject.plan.references
    for typed in subject.once(own_prose):
        for found in _CITED.finditer(typed.text) if "cite(" in typed.text else ():
            one = references.get(found[1])
            if one is not None and one.number is not None and not isinstance(typed.fact, Basis):
                yield str(one.type), one.number, typed.place(found.start(1), len(found[1]))


def _typed(subject: Subject) -> Iterator[tuple[str, str, Place]]:
    for one in subject.once(typed_mentions):
        mention, start = one.mention, one.mention.type.start
        if not one.is_basis and _BEHIND.search(one.typed.words[max(0, start - _BEFORE) : start]):
            yield mention.type.words, mention.number.words, one.place(mention.number)


def _is_act(number: str, names: Symbols) -> bool:
    """Whether a number is of a legal act of a central body: those bear their year."""
    parts = parts_of(number, names)
    issuers = [names.issuers[short] for short in parts.shorts if short in names.issuers] if parts is not None else []
    return year_borne(number) is not None and any(not one.local and not one.party for one in issuers)


RULE = Rule(("PD327",), check, Sureness.POSSIBLE)
