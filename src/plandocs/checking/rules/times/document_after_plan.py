"""A document cited is not younger than the plan (ngày của văn bản viện dẫn)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.dates import format_short


def check(subject: Subject, problems: Problems) -> None:
    """Compares dates where even the latest possible date of the plan is before the document."""
    latest = subject.plan.date.latest()
    for name, reference in subject.plan.references.items():
        if reference.date is None or latest is None:
            continue
        issued = reference.date.earliest()
        if issued is not None and issued > latest:
            problems.add("PD207", reference.where("date"), reference=name, date=format_short(reference.date))


RULE = Rule(("PD207",), check, Sureness.CERTAIN)
