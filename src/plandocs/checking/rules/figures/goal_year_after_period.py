"""A target in prose for a year after the plan's end (năm của mục tiêu): "đến hết năm 2035, 100% công chức …"."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import PERCENT
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import format_period

_GOAL = (
    r"(?i:\b(?:đến|hết|trong|phấn đấu)(?:\s+(?:hết|cuối))?\s+năm)\s+(?P<year>20[0-9]{2})"
    rf"\s*[,:]?\s*(?:[^\W\d_]+\s+){{0,5}}{PERCENT}\s*%"
)
_ELSEWHERE = r"(?i:tầm nhìn|định hướng)|\bsố\s+\d|/[A-ZĐ]{2}"


def check(subject: Subject, problems: Problems) -> None:
    """Looks at years that have a percentage right after them; a longer view and cited documents are left alone."""
    period = subject.plan.period
    for typed in subject.once(own_prose):
        if "%" not in typed.words or "năm" not in typed.words or re.search(_ELSEWHERE, typed.words):
            continue
        for found in re.finditer(_GOAL, typed.words):
            if int(found["year"]) > period.end:
                place = typed.place(found.start("year"), len(found["year"]))
                related = [Related(subject.plan.where("period"), "period")]
                problems.add("PD191", place, related=related, year=found["year"], period=format_period(period))


RULE = Rule(("PD191",), check, Sureness.LIKELY)
