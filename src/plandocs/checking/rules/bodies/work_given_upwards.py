"""A commune gives no work to bodies above it (giao việc cho cấp trên), as words copied from the plan above do."""

from __future__ import annotations

from plandocs.checking.readers.bodies import body_names, leads, responsible
from plandocs.checking.readers.unit_names import COMMUNE_TYPES, own_unit
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Looks at who leads tasks and has duties in a commune's plan; who supports a task may stand above."""
    own = subject.once(own_unit)
    if own is None or own.type not in COMMUNE_TYPES:
        return
    names, issuer = subject.once(body_names), str(subject.plan.issuer.name)
    for one in (*subject.once(leads), *subject.once(responsible)):
        if names.is_above_communes(one.name):
            problems.add("PD476", one.place, issuer=issuer, body=one.name)


RULE = Rule(("PD476",), check, Sureness.LIKELY)
