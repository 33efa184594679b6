"""Months 3 to 9 with a zero (số 0 trước tháng): Nghị định 30/2020/NĐ-CP wants it for 1 and 2 only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_MONTH = re.compile(
    r"(?:(?<!\w)tháng (?P<named>0[3-9])(?= năm|/\d|[,;.)]|$)|(?<![\d/])\d{1,2}/(?P<figure>0[3-9])(?:/\d{4})(?!\d))",
    re.IGNORECASE,
)
_ZERO = re.compile(r"0[3-9]")
_EACH = re.compile(r"(?:mỗi|hằng|hàng|một|\d) $", re.IGNORECASE)
_DAY = re.compile(r"ngày \d+ $", re.IGNORECASE)
_BEFORE = 8
"""What makes "tháng 03" a count of something else: "mỗi tháng 03 buổi"."""


def find(words: str) -> Iterator[Slip]:
    """Months in dates, named or in figures."""
    if not _ZERO.search(words):
        return
    for found in _MONTH.finditer(words):
        group = "named" if found["named"] else "figure"
        before = words[max(0, found.start() - _BEFORE) : found.start()]
        if group == "named" and _EACH.search(before) and not _DAY.search(before):
            continue
        yield Slip(found.start(group), 2, (("found", found[0]), ("month", found[group][1])), found[group][1])


RULE = text_rule(("PD624",), find, Sureness.LIKELY, texts=own_prose)
