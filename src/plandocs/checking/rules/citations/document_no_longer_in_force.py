"""A document is in force on the plan's date (văn bản còn hiệu lực), a legal basis above all."""

from __future__ import annotations

from plandocs.checking.readers.registered_documents import Registered, registered_documents
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import Certainty
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Tells of documents that had ended before the first day that the plan may bear: a basis gravely, others not."""
    date = subject.plan.date.earliest()
    for one in subject.once(registered_documents):
        if date is None or one.is_past or one.law.ends >= date or one.law.valid_to is None:
            continue
        code = _code(one)
        until, instead = format_short(one.law.valid_to), one.law.replaced_by or "…"
        problems.add(code, one.places[0], document=one.called, until=until, instead=instead)


def _code(one: Registered) -> str:
    """By how sure the row is; only a legal basis has to be in force for certain."""
    if one.law.certainty is Certainty.UNSURE:
        return "PD321"
    return "PD319" if one.is_basis and one.law.certainty is Certainty.VERIFIED else "PD320"


RULE = Rule(("PD319", "PD320", "PD321"), check, Sureness.CERTAIN, judgement=True)
