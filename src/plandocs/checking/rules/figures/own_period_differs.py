"""The plan's own period told otherwise (thời kỳ của chính kế hoạch): in the title, or "Trên đây là Kế hoạch …"."""

from __future__ import annotations

import re

from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import Period, format_period

_SPAN = r"(?P<first>20[0-9]{2})\s*[-–]\s*(?P<last>20[0-9]{2})(?!\d)"
_TIME = rf"(?:{_SPAN}|\bnăm\s+(?P<year>20[0-9]{{2}})(?!\s*[-–]\s*\d|\d))"
_OF_ITSELF = r"(?i:trên đây là|xây dựng|ban hành)\s+(?:Kế hoạch|Đề án)\b[^.;]*"
_CITED = r"\bsố\s+\d|\bngày\s+\d|/[A-ZĐ]{2}|\bnăm\s+\d{4}\s+của\b"
_TITLE_KEYS = ("title", "subject")


def check(subject: Subject, problems: Problems) -> None:
    """Compares what the title, and sentences that name this plan, say of its time with ``period``."""
    known = _elsewhere(subject)
    for typed in subject.once(own_prose):
        if "20" not in typed.words:
            continue
        if typed.fact is subject.plan and typed.key in _TITLE_KEYS:
            _compare(subject, typed, 0, len(typed.words), known, problems)
            continue
        for named in re.finditer(_OF_ITSELF, typed.words):
            if not _is_next(named[0], subject.plan.period):
                _compare(subject, typed, named.start(), named.end(), known, problems)


def _compare(
    subject: Subject, typed: TypedText, start: int, end: int, known: set[tuple[int, int]], problems: Problems
) -> None:
    """Notes the times of a stretch when none of them is the plan's; a stretch that cites a document is left alone."""
    if re.search(_CITED, typed.words[start:end]):
        return
    period = subject.plan.period
    found = list(re.compile(_TIME).finditer(typed.words, start, end))
    if not found or any(_is_meant(one, period, known) for one in found):
        return
    last = found[-1]
    problems.add(
        "PD190",
        typed.place(last.start(), len(last[0])),
        related=[Related(subject.plan.where("period"), "period")],
        found=last[0],
        period=format_period(period),
    )


def _is_meant(found: re.Match[str], period: Period, known: set[tuple[int, int]]) -> bool:
    if found["year"]:
        return int(found["year"]) in period
    span = (int(found["first"]), int(found["last"]))
    return span == (period.start, period.end) or span in known


def _is_next(named: str, period: Period) -> bool:
    """Whether a sentence speaks of the plan after this one: "xây dựng Kế hoạch năm 2027" in a plan for 2026."""
    is_closing = named[:1].lower() == "t"
    first = min(map(int, re.findall(r"\b20\d\d\b", named)), default=0)
    return not is_closing and first > period.end


def _elsewhere(subject: Subject) -> set[tuple[int, int]]:
    """The periods of phases and of cited documents."""
    known = {(phase.period.start, phase.period.end) for phase in subject.plan.phases.values()}
    for reference in subject.plan.references.values():
        spans = re.finditer(_SPAN, str(reference.subject or ""))
        known |= {(int(span["first"]), int(span["last"])) for span in spans}
    return known


RULE = Rule(("PD190",), check, Sureness.LIKELY)
