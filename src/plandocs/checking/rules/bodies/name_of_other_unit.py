"""A commune's plan speaks of the commune itself (tên nơi khác còn sót lại): no words are left of another's plan."""

from __future__ import annotations

from collections.abc import Callable

from plandocs.checking.history import is_history
from plandocs.checking.readers.bodies import body_names
from plandocs.checking.readers.unit_names import COMMUNE_TYPES, PROVINCE_TYPES, Named, own_unit, units_named
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_mentions import Mention
from plandocs.registers.unit_names import name_key
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
    is_home = _home_of(own, subject) if any(one.mention.type in PROVINCE_TYPES for one in named) else None
    for one in named:
        if one.mention.type in COMMUNE_TYPES:
            wrong = own.type in COMMUNE_TYPES and _is_other_commune(one, known, subject)
        else:
            wrong = is_home is not None and _stands_where_own_belongs(one) and not is_home(one.mention.name)
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


def _home_of(own: Mention, subject: Subject) -> Callable[[str], bool] | None:
    """What tells whether a province is the issuer's; nothing where the register does not know the issuer."""
    day = subject.shelf.units().at(subject.latest_date)
    if own.type in COMMUNE_TYPES:
        homes = {day.province_of(row).code for row in day.named(f"{own.type} {own.name}")}
    else:
        home = day.province_named(own.name)
        homes = {home.code} if home is not None else set()
    if not homes:
        return None
    lookup = subject.shelf.units().lookup

    def is_home(name: str) -> bool:
        rows = lookup.provinces_called(name)
        return not rows or any(row.code in homes for row in rows)

    return is_home


RULE = Rule(("PD474",), check, Sureness.LIKELY)
