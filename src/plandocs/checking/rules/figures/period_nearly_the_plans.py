"""A period in prose that misses the plan's at one end (giai đoạn lệch một đầu): 2026 - 2031 in a plan to 2030."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import sentences
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import Period, format_period

_SPAN = r"(?i:\bgiai đoạn)\s+(?P<span>(?P<first>20[0-9]{2})\s*[-–]\s*(?P<last>20[0-9]{2}))(?!\d)"
_OF_OTHERS = (
    r"(?:Đề án|Chương trình|Chiến lược|Quy hoạch|Nghị quyết|Chỉ thị|Dự án|Luật|Trung ương|tỉnh|thành phố)\b"
    r"|(?i:nhiệm kỳ|tầm nhìn|tổng kết|kết quả)|\bsố\s+\d|/[A-ZĐ]{2}"
)
"""Words of sentences that speak of other documents, other levels, or the past."""
_SELF = r"(?i:trên đây là|xây dựng|ban hành)\s+(?:Kế hoạch|Đề án)\b"
_TITLE_KEYS = ("title", "subject")


def check(subject: Subject, problems: Problems) -> None:
    """Notes periods that begin or end with the plan's, reach beyond it at the other end, and are nobody else's."""
    for typed in subject.once(own_prose):
        if "iai đoạn" not in typed.words or (typed.fact is subject.plan and typed.key in _TITLE_KEYS):
            continue
        for start, end in sentences(typed.words):
            sentence = typed.words[start:end]
            if not re.search(_OF_OTHERS, sentence) and not re.search(_SELF, sentence):
                _look(subject, typed, start, end, problems)


def _look(subject: Subject, typed: TypedText, start: int, end: int, problems: Problems) -> None:
    period = subject.plan.period
    for found in re.compile(_SPAN).finditer(typed.words, start, end):
        if _is_near(int(found["first"]), int(found["last"]), period) and not _is_cited(subject, found["span"]):
            place = typed.place(found.start("span"), len(found["span"]))
            related = [Related(subject.plan.where("period"), "period")]
            problems.add("PD199", place, related=related, found=found["span"], period=format_period(period))


def _is_near(first: int, last: int, period: Period) -> bool:
    reaches_beyond = first < period.start or last > period.end
    return reaches_beyond and (first == period.start) != (last == period.end)


def _is_cited(subject: Subject, span: str) -> bool:
    """Whether a cited document has this period in its title."""
    years = re.findall(r"\d{4}", span)
    subjects = (str(reference.subject or "") for reference in subject.plan.references.values())
    return any(all(year in subject for year in years) for subject in subjects)


RULE = Rule(("PD199",), check, Sureness.LIKELY)
