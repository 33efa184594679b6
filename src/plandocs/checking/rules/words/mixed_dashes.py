"""Periods and ranges with dashes of several kinds (dấu gạch trong giai đoạn): "2026 - 2030", "2026-2030"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject

_DASH = "[-–—]| [-–—] "
"""With a space on both sides or on none; an uneven one is a flaw of its own."""
_YEARS = re.compile(rf"(?<![\d/.-])((?:19|20)\d\d)({_DASH})((?:19|20)\d\d)(?![\d/])")
_COUNTED = "%|người|lớp|học viên|ngày|buổi|tiết|tuần|tháng|năm|giờ|phút|triệu|đồng"
_RANGE = re.compile(rf"(?<![\d/.,-])(\d{{1,3}})({_DASH})(\d{{1,3}})(?= ?(?:{_COUNTED})(?!\w))")
_EITHER = re.compile(r"\d ?[-–—] ?\d")
_PARTS = re.compile(r"(\d+)( ?[-–—] ?)(\d+)")
_OWN_PERIODS = re.compile(r"\{\{[^}]*\bperiod\b")


def uses(words: str) -> Iterator[Use]:
    """Pairs of years, and ranges of something counted; dates and document numbers are neither."""
    if not any(dash in words for dash in "-–—") or not _EITHER.search(words):
        return
    for of, pattern in (("period", _YEARS), ("range", _RANGE)):
        for found in pattern.finditer(words):
            yield Use(found.start(), found[0], of, found[2])


def _printed(subject: Subject) -> Iterator[tuple[str, str]]:
    """The form in which plandocs prints periods, where it prints one in this document."""
    if subject.plan.phases or _OWN_PERIODS.search(subject.plan.title):
        yield "period", " - "


def _rewrite(written: str, form: str) -> str:
    return _PARTS.sub(rf"\g<1>{form}\g<3>", written)


RULE = mixed_rule("PD621", lambda _subject: uses, _rewrite, Sureness.LIKELY, votes=_printed)
