"""A commune's plan is dated at the commune (địa danh): NĐ30, Phụ lục I, 1.II.4.a."""

from __future__ import annotations

from plandocs.checking.readers.unit_names import COMMUNE_TYPES, own_unit
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_names import name_key


def check(subject: Subject, problems: Problems) -> None:
    """Compares the place with the commune that the issuer's name ends with; blanks are another's to tell."""
    issuer, own = subject.plan.issuer, subject.once(own_unit)
    if own is None or own.type not in COMMUNE_TYPES or not any(letter.isalpha() for letter in issuer.place):
        return
    name, place = f" {name_key(own.name)} ", f" {name_key(issuer.place)} "
    if not (name in place or place in name):
        unit = f"{own.type} {own.name}"
        problems.add("PD473", issuer.where("place"), found=issuer.place, unit=unit, name=own.name)


RULE = Rule(("PD473",), check, Sureness.LIKELY)
