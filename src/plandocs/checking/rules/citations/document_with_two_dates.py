"""One document has one date (hai ngày ban hành), wherever the plan speaks of it."""

from __future__ import annotations

from plandocs.checking.readers.same_documents import pairs
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Compares whole dates of what surely is one document with the date that the plan gives first."""
    for pair in subject.once(pairs):
        one, other = pair.first.date, pair.other.date
        if one is None or other is None or not (one.is_whole and other.is_whole) or one == other:
            continue
        if pair.is_one_document:
            values = {"number": pair.other.number, "date": format_short(other), "first": format_short(one)}
            related = [Related(pair.first.places[1], "first")]
            problems.add("PD304", pair.other.places[1], related=related, **values)


RULE = Rule(("PD304",), check, Sureness.LIKELY)
