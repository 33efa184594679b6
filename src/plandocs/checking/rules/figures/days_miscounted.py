"""A number of days or months that its range does not have (số ngày): "từ 10/8 đến 12/8/2026 (02 ngày)"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_padded

_RANGE = (
    r"(?:từ\s+)?(?:ngày\s+)?(?<![\d/])(?P<first>[0-9]{1,2}(?:/[0-9]{1,2}(?:/20[0-9]{2})?)?)\s*(?:đến|-|–)\s*(?:hết\s+)?"
    r"(?:ngày\s+)?(?P<last>[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2})(?!\d)"
)
_DAYS_LAST = rf"(?i:{_RANGE})\s*[,(]\s*(?:trong\s+|thời gian\s+)?(?P<count>[0-9]{{1,2}})\s+ngày"
_DAYS_FIRST = rf"(?<![\w.,/])(?P<count>[0-9]{{1,2}})\s+ngày\s*[,(:]\s*(?i:{_RANGE})"
_SATURDAY = 5


def find(words: str) -> Iterator[Slip]:
    """The counts of days that a range cannot hold: more than it has, or fewer than its working days."""
    if "ngày" not in words or "/20" not in words:
        return
    for pattern in (_DAYS_LAST, _DAYS_FIRST):
        for found in re.finditer(pattern, words):
            days = _days(found["first"], found["last"])
            if days is None or not days:
                continue
            working = sum(day.weekday() < _SATURDAY for day in days)
            count = int(found["count"])
            if not working <= count <= len(days):
                values = (("count", found["count"]), ("right", format_padded(len(days))))
                yield Slip(found.start("count"), len(found["count"]), values)


def _days(first: str, last: str) -> list[datetime.date] | None:
    """The days of a range, first and last counted; None where one is in no calendar."""
    end = [int(part) for part in last.split("/")]
    begin = [int(part) for part in first.split("/")]
    begin += end[len(begin) :]
    try:
        one, two = (datetime.date(year, month, day) for day, month, year in (begin, end))
    except ValueError:
        return None
    return [one + datetime.timedelta(number) for number in range((two - one).days + 1)]


RULE = text_rule(("PD178",), find, Sureness.LIKELY, texts=own_prose)
