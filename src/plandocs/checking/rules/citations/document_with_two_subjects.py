"""One document has one subject (hai trích yếu): what stands behind "về" in full citations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.checking.readers.typed_mentions import TypedMention, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.registers.laws import bare_number
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.folding import folded

_LEAD = re.compile(
    r"\s*(?:\([^)]*\))?,?\s*(?P<subject>(?:về việc|về|quy định|phê duyệt|hướng dẫn|sửa đổi, bổ sung)\s[^;:.()]+)"
)
_ABOUT = re.compile(r"^(?:(?:về việc|về|quy định|ban hành|phê duyệt|hướng dẫn) )+")
_COMPARED = 5
"""Words that are compared: how long a subject goes on in prose nobody can tell."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A document with the beginning of its subject."""

    number: str
    date: PartialDate | None
    words: tuple[str, ...]
    place: Place


def check(subject: Subject, problems: Problems) -> None:
    """Compares the first words of the subjects where number and whole date are the same."""
    first: dict[str, _Named] = {}
    for one in _named(subject):
        above = first.setdefault(bare_number(one.number), one)
        if one.date == above.date and _differ(one.words, above.words):
            values = {"number": one.number, "subject": " ".join(one.words), "first": " ".join(above.words)}
            problems.add("PD328", one.place, related=[Related(above.place, "first")], **values)


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two beginnings share less than half of their words."""
    return 2 * len(set(one) & set(other)) < min(len(one), len(other))


def _named(subject: Subject) -> Iterator[_Named]:
    for reference in subject.plan.references.values():
        if reference.number and reference.date is not None and reference.date.is_whole:
            words = _beginning(str(reference.subject))
            yield _Named(reference.number, reference.date, words, reference.where("subject"))
    for one in subject.once(typed_mentions):
        found = _LEAD.match(one.typed.words, _end(one)) if one.mention.date is not None else None
        if found is not None:
            place = one.typed.place(found.start("subject"), len(found["subject"]))
            yield _Named(one.mention.number.words, one.mention.day, _beginning(found["subject"]), place)


def _end(one: TypedMention) -> int:
    last = one.mention.issuer or one.mention.date or one.mention.number
    return last.start + last.length


def _beginning(subject: str) -> tuple[str, ...]:
    return tuple(_ABOUT.sub("", folded(subject)).split()[:_COMPARED])


RULE = Rule(("PD328",), check, Sureness.LIKELY)
