"""One document has one issuer (hai cơ quan ban hành)."""

from __future__ import annotations

from plandocs.checking.readers.same_documents import pairs
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related


def check(subject: Subject, problems: Problems) -> None:
    """Compares issuers that are known, where number and whole date are the same."""
    for pair in subject.once(pairs):
        one, other = pair.first, pair.other
        if pair.same_issuer is False and one.date is not None and one.date.is_whole and one.date == other.date:
            values = {"number": other.number, "issuer": other.issuer, "first": one.issuer}
            problems.add("PD305", other.places[2], related=[Related(one.places[2], "first")], **values)


RULE = Rule(("PD305",), check, Sureness.LIKELY)
