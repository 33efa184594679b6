"""A day that no calendar has, typed in prose (ngày không có thật): "31/6/2026", "ngày 29/02/2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.dates_in_prose import dates_in
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.unreadable import Unreadable

_YEARLESS = r"\bngày\s+(?P<date>(?P<day>[0-9]{1,2})(?:/|\s+tháng\s+)(?P<month>[0-9]{1,2}))(?!\d|[/.,]\d|\s+năm\s+\d)"


def find(words: str) -> Iterator[Slip]:
    """The dates whose day or month does not exist; without a year, 29/02 does."""
    if "/" not in words and "tháng" not in words:
        return
    for typed in dates_in(words):
        if typed.date is None:
            yield Slip(typed.start, typed.length, (("date", words[typed.start : typed.start + typed.length]),))
    for found in re.finditer(_YEARLESS, words):
        if not _exists(int(found["day"]), int(found["month"])):
            yield Slip(found.start("date"), len(found["date"]), (("date", found["date"]),))


def _exists(day: int, month: int) -> bool:
    try:
        PartialDate(None, month, day)
    except Unreadable:
        return False
    return True


RULE = text_rule(("PD174",), find, Sureness.CERTAIN, judgement=True, texts=own_prose)
