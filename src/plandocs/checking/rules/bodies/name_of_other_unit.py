"""A commune's plan speaks of the commune itself (tên nơi khác còn sót lại): no words are left of another's plan."""

from __future__ import annotations

from plandocs.checking.history import is_history
from plandocs.checking.readers.bodies import body_names
from plandocs.checking.readers.unit_names import COMMUNE_TYPES, Named, own_unit, units_by_name, units_named
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_mentions import Mention
from plandocs.registers.unit_names import name_key
from plandocs.registers.unit_rows import Commune
from plandocs.spec.bodies import Body
from plandocs.spec.closing import Closing
from plandocs.spec.issuer import Issuer
from plandocs.spec.plan import Plan
from plandocs.spec.recipients import Recipient

_OWN_KEYS = ("title", "subject", "opening", "short")
_NAMING = (Body, Recipient)


def check(subject: Subject, problems: Problems) -> None:
    """Compares the units named where only the issuer's own belongs: title, opening, closing, its bodies and area."""
    own = subject.once(own_unit)
    if own is None:
        return
    named = [one for one in subject.once(units_named) if not _is_own(one.mention, own)]
    if not named:
        return
    known = {name_key(one.mention.name) for one in named if isinstance(one.typed.fact, _NAMING)}
    for one in named:
        if one.mention.type in COMMUNE_TYPES:
            wrong = own.type in COMMUNE_TYPES and _is_other_commune(one, known, subject)
        else:
            wrong = _stands_where_own_belongs(one) and _is_other_province(one.mention, own, subject)
        if wrong and not is_history(one.typed.words, one.mention.start, one.mention.start, 0):
            start = one.mention.start - len(one.mention.type) - 1
            place = one.typed.place(start, len(one.mention.type) + 1 + len(one.mention.name))
            found = f"{one.mention.type} {one.mention.name}"
            problems.add("PD474", place, found=found, unit=f"{own.type} {own.name}")


def _is_own(mention: Mention, own: Mention) -> bool:
    """Whether a mention is the issuer's own name, to which words behind it may have been taken."""
    return f"{name_key(mention.name)} ".startswith(f"{name_key(own.name)} ")


def _is_other_commune(one: Named, known: set[str], subject: Subject) -> bool:
    """Whether a commune is named as one's own: neighbours among bodies and recipients, and lists, are left alone."""
    if _stands_where_own_belongs(one):
        return True
    if name_key(one.mention.name) in known or isinstance(one.typed.fact, _NAMING) or not one.typed.is_prose:
        return False
    in_text = {other.mention.name for other in subject.once(units_named) if other.typed is one.typed}
    return len(in_text) == 1 and subject.once(body_names).own_words.search(one.before) is not None


def _stands_where_own_belongs(one: Named) -> bool:
    fact = one.typed.fact
    return isinstance(fact, Closing) or (isinstance(fact, Plan | Issuer) and one.typed.key in _OWN_KEYS)


def _is_other_province(mention: Mention, own: Mention, subject: Subject) -> bool:
    """Whether a province is not the issuer's; never where the register does not know both."""
    names = subject.once(units_by_name)
    homes = {row.province if isinstance(row, Commune) else row.code for row in names.rows(own.name, own.type)}
    known = mention.known(lambda name: names.rows(name, mention.type))
    codes = {row.code for row in names.rows(known, mention.type)} if known else set()
    return bool(homes and codes) and not homes & codes


RULE = Rule(("PD474",), check, Sureness.LIKELY)
