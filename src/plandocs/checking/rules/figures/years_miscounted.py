"""A number of years that its period does not have (số năm của giai đoạn): "05 năm 2026 - 2031"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.number_words import from_words
from plandocs.vietnamese.numerals import format_padded

_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_COUNT = rf"(?P<count>[0-9]{{1,2}}|(?i:{_WORDS}))\s+năm"
_PERIOD = r"(?P<period>(?P<first>20[0-9]{2})\s*[-–]\s*(?P<last>20[0-9]{2}))(?!\d)"
_COUNT_FIRST = rf"(?<![\w.,/]){_COUNT}\s*[,(:]?\s*(?:giai đoạn\s+)?{_PERIOD}"
_PERIOD_FIRST = rf"(?i:\bgiai đoạn)\s+{_PERIOD}\s*\(\s*{_COUNT}\s*\)"
_BACK = r"(?i:tổng kết|sơ kết|kết quả|sau|qua|nhìn lại|kỷ niệm)\b[^.;]{0,30}$"
"""Looking back, years are counted from one to the other."""
_TERM = "nhiệm kỳ"
"""A congress's term runs from one to the next: 2025 - 2030 is five years."""


def find(words: str) -> Iterator[Slip]:
    """The counts of years beside a period that holds others; terms of congresses and elapsed years are left alone."""
    if "năm" not in words or _TERM in words.lower():
        return
    for pattern in (_COUNT_FIRST, _PERIOD_FIRST):
        for found in re.finditer(pattern, words):
            count = int(found["count"]) if found["count"].isdigit() else from_words(found["count"])
            years = int(found["last"]) - int(found["first"]) + 1
            is_elapsed = count == years - 1 and re.search(_BACK, words[: found.start()]) is not None
            if years > 0 and count != years and not is_elapsed:
                values = (("count", found["count"]), ("period", found["period"]), ("right", format_padded(years)))
                yield Slip(found.start("count"), len(found["count"]), values)


RULE = text_rule(("PD177",), find, Sureness.LIKELY, texts=own_prose)
