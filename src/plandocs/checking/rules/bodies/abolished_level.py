"""Levels, bodies and posts that ended are not named as today's (cấp, cơ quan, chức danh đã kết thúc)."""

from __future__ import annotations

from plandocs.checking.history import is_history
from plandocs.checking.readers.current_texts import current_texts
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.former_names import Former, FormerNames
from plandocs.vietnamese.dates import short_date

_CODES = {Former.LEVEL: "PD461", Former.BODY: "PD462", Former.POST: "PD463"}


def check(subject: Subject, problems: Problems) -> None:
    """Looks for the names that ended before the first day which the plan may bear; history is left alone."""
    first_day = subject.plan.date.earliest()
    if first_day is None:
        return
    texts = subject.once(current_texts)
    everything = "\n".join(typed.words for typed in texts).casefold()
    for names in subject.shelf.former_names():
        if names.is_past(first_day) and any(words in everything for words in names.beginnings):
            _look(names, subject, problems)


def _look(names: FormerNames, subject: Subject, problems: Problems) -> None:
    pattern = names.pattern()
    for typed in subject.once(current_texts):
        for found in pattern.finditer(typed.words):
            if not is_history(typed.words, *found.span(), names.last_day.year):
                place = typed.place(found.start(), len(found[0]))
                until, now = short_date(names.last_day), names.now(found[0])
                problems.add(_CODES[names.kind], place, found=found[0], until=until, document=names.document, now=now)


RULE = Rule(tuple(_CODES.values()), check, Sureness.LIKELY)
