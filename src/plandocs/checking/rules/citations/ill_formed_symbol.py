"""A number and symbol is written as its form wants it (số, ký hiệu viết sai): slash, hyphens, capitals, order."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import symbols, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import right_form
from plandocs.diagnostics.diagnostic import Edit, Problems


def check(subject: Subject, problems: Problems) -> None:
    """Compares numbers of references and of prose with their right form, where type and issuer are known."""
    names = subject.once(symbols)
    for reference in subject.plan.references.values():
        if reference.number is not None:
            right = right_form(reference.number, str(reference.type), names)
            if right not in (None, reference.number):
                place = reference.where("number")
                edits = (Edit(place, str(right)),) if place.length == len(reference.number) else ()
                problems.add_mended("PD308", place, edits, number=reference.number, right=right)
    for one in subject.once(typed_mentions):
        number = one.mention.number
        right = right_form(number.words, one.mention.type.words, names)
        if right is not None and right != number.words:
            mended = one.typed.edit(number.start, number.length, right)
            problems.add_mended("PD308", one.place(number), mended, number=number.words, right=right)


RULE = Rule(("PD308",), check, Sureness.LIKELY)
