"""A plan of the level above is not credited to oneself (kế hoạch cấp trên ghi là của mình)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.bodies import body_names, issuer_keys
from plandocs.checking.readers.typed_texts import typed_prose
from plandocs.checking.readers.unit_names import COMMUNE_TYPES, PROVINCE_TYPES, own_unit
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.unit_mentions import mentions_in

_TYPED = re.compile(
    r"(?P<document>[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)? số\s*\d*\s*/[^\s,;]+)[^;]*?\bcủa (?P<issuer>[^,;.()]{3,80}?)"
    r"(?= (?:về|ban hành|phê duyệt|triển khai|quy định)\b)(?P<subject>[^;.]*)"
)
"""A document cited in an author's own words: its number, who issued it, what it is about."""


def check(subject: Subject, problems: Problems) -> None:
    """Looks for documents by the issuer, a commune, whose subject is the whole of a province."""
    own = subject.once(own_unit)
    if own is None or own.type not in COMMUNE_TYPES:
        return
    names, keys, issuer = subject.once(body_names), subject.once(issuer_keys), str(subject.plan.issuer.name)
    for document, body, about, place in _cited(subject):
        scope = _scope(about, own.name) if names.key(body) in keys else ""
        if scope:
            problems.add("PD475", place, document=document, scope=scope, issuer=issuer)


def _cited(subject: Subject) -> Iterator[tuple[str, str, str, Place]]:
    """Each document cited, as a reference or in words: its name, issuer, subject, and where the issuer stands."""
    for reference in subject.plan.references.values():
        if reference.issuer is not None and not reference.issuer.place.filled_from:
            document = " số ".join(str(part) for part in (reference.type, reference.number) if part)
            yield document, str(reference.issuer), str(reference.subject), reference.where("issuer")
    for typed in subject.once(typed_prose):
        words = typed.without_values
        if " số " in words and " của " in words:
            for found in _TYPED.finditer(words):
                place = typed.place(found.start("issuer"), len(found["issuer"]))
                yield found["document"], found["issuer"], found["subject"], place


def _scope(about: str, own: str) -> str:
    """The province that a subject is about; none where it names the commune itself."""
    if own.casefold() in about.casefold():
        return ""
    return next((f"{one.type} {one.name}" for one in mentions_in(about) if one.type in PROVINCE_TYPES), "")


RULE = Rule(("PD475",), check, Sureness.LIKELY)
