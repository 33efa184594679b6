"""Whole dates inside sentences (ngày tháng năm trong câu văn): "15/6/2026", "ngày 15 tháng 6 năm 2026"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SHORT = r"(?<!số )(?<![\w.,/-])[0-9]{1,2}/[0-9]{1,2}/(?:19|20)[0-9]{2}(?![\w/-])"
_LONG = r"\bngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+(?:19|20)[0-9]{2}(?!\d)"
DATE = rf"(?:{_SHORT}|{_LONG})"
"""A whole date; "ngày" stands before a short one or not."""


@dataclass(frozen=True, slots=True)
class DateInProse:
    """A date as typed (ngày đã gõ): its parts, which need not make a day of any calendar, and its stretch."""

    day: int
    month: int
    year: int
    start: int
    length: int

    @property
    def date(self) -> datetime.date | None:
        """The day; None where no calendar has it."""
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


def dates_in(words: str) -> Iterator[DateInProse]:
    """The whole dates of a text, in order."""
    if not any(mark in words for mark in ("/19", "/20", "tháng")):
        return
    for found in re.finditer(DATE, words):
        yield date_of(found[0], found.start())


def date_of(written: str, start: int = 0) -> DateInProse:
    """A date from its text, which ``DATE`` has matched."""
    day, month, year = map(int, re.findall(r"[0-9]+", written))
    return DateInProse(day, month, year, start, len(written))
