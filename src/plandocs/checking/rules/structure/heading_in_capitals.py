"""Headings are typed in small letters (tiêu đề gõ in hoa): which levels are in capitals is the form's business."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.outline import Section, SectionForm

_FEWEST_WORDS = 2
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_OUTERMOST = (SectionForm.PART, SectionForm.INTRODUCTION)


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the headings of levels that the form does not set in capitals, in body and annexes."""
    _look(subject.plan.outline, 0, subject, problems)
    for annex in subject.plan.annexes.values():
        _look(annex.sections, 0, subject, problems)


def _look(sections: Iterable[Section], level: int, subject: Subject, problems: Problems) -> None:
    for section in sections:
        outer = section.form in _OUTERMOST
        if not (outer or _in_capitals(level, subject)) and _is_in_capitals(section.heading):
            problems.add("PD586", section.where("heading"))
        _look(section.sections, level if outer else level + 1, subject, problems)


def _in_capitals(level: int, subject: Subject) -> bool:
    levels = subject.profile.levels
    return level < len(levels) and levels[level].capitals


def _is_in_capitals(heading: str) -> bool:
    words = [word for word in _EXPRESSION.sub(" ", heading).split() if any(sign.isalpha() for sign in word)]
    return (
        len(words) >= _FEWEST_WORDS and all(word.isupper() for word in words) and any(len(word) > 1 for word in words)
    )


RULE = Rule(("PD586",), check, Sureness.LIKELY)
