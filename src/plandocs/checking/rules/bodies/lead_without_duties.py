"""Who leads a task has duties, who has duties does something (chủ trì, trách nhiệm), where a plan tells both."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.checking.readers.bodies import Named, body_names, covers, helpers, is_issuer, leads, responsible
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Compares the bodies of the tasks with those of the responsibilities; groups take in what they may mean.

    Where an id leads nowhere, that is told, and nothing is known of who was meant.
    """
    leading, duty_bound = subject.once(leads), subject.once(responsible)
    if not leading or not duty_bound or any(one.is_unknown for one in (*leading, *duty_bound)):
        return
    working = (*leading, *subject.once(helpers))
    _missing("PD468", leading, duty_bound, subject, problems)
    _missing("PD469", duty_bound, working, subject, problems)


def _missing(
    code: str, wanted: Iterable[Named], among: tuple[Named, ...], subject: Subject, problems: Problems
) -> None:
    names, told = subject.once(body_names), set()
    lines = {key for one in among for key in (one.key, *one.members)}
    for one in wanted:
        if one.key in told or not one.is_single or is_issuer(one, subject):
            continue
        told.add(one.key)
        if not any(covers(line, one, names) for line in lines):
            problems.add(code, one.place, body=one.name)


RULE = Rule(("PD468", "PD469"), check, Sureness.LIKELY)
