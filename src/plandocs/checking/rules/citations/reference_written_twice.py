"""A document stands in references once (văn bản ghi hai lần): two entries can tell two things of it."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.registers.laws import bare_number
from plandocs.spec.references import Reference
from plandocs.vietnamese.folding import folded


def check(subject: Subject, problems: Problems) -> None:
    """Looks for entries of one type, number and date, or of one type, title and date; unnumbered ones may be many."""
    first: dict[tuple[object, ...], str] = {}
    for name, reference in subject.plan.references.items():
        key = _key(reference)
        if key is None:
            continue
        if key in first:
            other = first[key]
            related = [Related(subject.plan.key_place("references", other), "first")]
            place = subject.plan.key_place("references", name)
            problems.add("PD307", place, related=related, id=name, first=other)
        first.setdefault(key, name)


def _key(reference: Reference) -> tuple[object, ...] | None:
    if reference.date is None or not reference.date.is_whole:
        return None
    if reference.number is None:
        return folded(reference.type), folded(reference.subject), reference.date
    if reference.number.startswith("/"):
        return None
    return folded(reference.type), bare_number(reference.number), reference.date, folded(reference.issuer or "")


RULE = Rule(("PD307",), check, Sureness.CERTAIN)
