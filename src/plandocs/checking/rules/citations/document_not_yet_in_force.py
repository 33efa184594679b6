"""A document is in force when the plan builds on it (văn bản chưa có hiệu lực)."""

from __future__ import annotations

from plandocs.checking.readers.registered_documents import registered_documents
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import Certainty
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Tells of legal bases that begin after the last day that the plan may bear."""
    for one in subject.once(registered_documents):
        begins = one.law.valid_from
        if begins is None or not one.is_basis or one.law.certainty is Certainty.UNSURE:
            continue
        if one.law.begins > subject.latest_date:
            problems.add("PD322", one.places[0], document=one.called, since=format_short(begins))


RULE = Rule(("PD322",), check, Sureness.LIKELY)
