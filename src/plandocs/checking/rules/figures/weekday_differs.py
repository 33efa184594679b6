"""A weekday that is not that of the date beside it (thứ và ngày): "thứ Hai, ngày 16/6/2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.dates_in_prose import DATE, date_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_READ = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}
_SUNDAY = 6
_WEEKDAY = r"(?P<weekday>(?i:thứ\s+(?P<name>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật))"
_BEFORE = (
    r"(?:^|[(,;:–-]\s*|\b(?:vào|sáng|chiều|tối|ngày|đến|từ|là|và)\s+)"
    rf"{_WEEKDAY}\s*(?:,\s*|\(\s*|\s)(?:ngày\s+)?(?P<date>{DATE})"
)
_AFTER = rf"(?P<date>{DATE})\s*(?:,\s*|\(\s*){_WEEKDAY}\b"


def find(words: str) -> Iterator[Slip]:
    """The weekdays that the calendar contradicts; "lần thứ Hai, ngày …" counts and is no weekday."""
    if not any(sign in words for sign in ("thứ", "Thứ", "hủ nhật", "hủ Nhật")):
        return
    for pattern in (_BEFORE, _AFTER):
        for found in re.finditer(pattern, words):
            date = date_of(found["date"]).date
            said = _READ[found["name"].lower()] if found["name"] else _SUNDAY
            if date is not None and date.weekday() != said:
                right = _NAMES[date.weekday()]
                values = (("weekday", found["weekday"]), ("date", found["date"]), ("right", right))
                yield Slip(found.start("weekday"), len(found["weekday"]), values)


RULE = text_rule(("PD175",), find, Sureness.CERTAIN, texts=own_prose)
