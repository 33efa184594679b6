"""A quarter or half-year and the months beside it (quý, nửa năm và tháng): "quý II (tháng 7)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_YEAR = r"(?:\s*(?:/|năm\s+|,\s*năm\s+)\s*[0-9]{4})?"
_PART = (
    r"(?P<part>(?i:quý)\s+(?P<quarter>III|II|IV|I|[1-4])(?!\w)"
    r"|(?:0?6|sáu)\s+tháng\s+(?P<half>đầu|cuối)\s+năm)"
)
_MONTHS = (
    r"(?P<months>(?i:tháng)\s+[0-9]{1,2}(?:/[0-9]{4})?"
    r"(?:\s*(?:,|-|–|đến|và)\s*(?:(?i:tháng)\s+)?[0-9]{1,2}(?:/[0-9]{4})?)*)"
)
_LEAD = r"(?:(?:trong|từ|khoảng|đầu|cuối|giữa|hết|thuộc)\s+)*"
_MONTHS_LAST = rf"{_PART}{_YEAR}\s*\(\s*{_LEAD}{_MONTHS}{_YEAR}\s*\)"
_MONTHS_FIRST = rf"{_MONTHS}{_YEAR}\s*\(\s*{_LEAD}{_PART}{_YEAR}\s*\)"
_REPORT = r"(?i:báo cáo|kết quả|số liệu|sơ kết|đánh giá|tổng hợp)[^.;]{0,30}$"
"""A report on a quarter is made in the month after it."""
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}


def find(words: str) -> Iterator[Slip]:
    """The quarters and half-years whose months, in parentheses, lie outside them."""
    if ("tháng" not in words and "Tháng" not in words) or "(" not in words:
        return
    for pattern in (_MONTHS_LAST, _MONTHS_FIRST):
        for found in re.finditer(pattern, words):
            if re.search(_REPORT, words[: found.start()]):
                continue
            inside = _months_of(found)
            named = [int(month) for month in re.findall(r"(?<![/\d])[0-9]{1,2}(?!\d)", found["months"])]
            if any(month not in inside for month in named):
                values = (
                    ("part", found["part"]),
                    ("months", found["months"]),
                    ("right", f"{inside[0]} - {inside[-1]}"),
                )
                yield Slip(found.start("months"), len(found["months"]), values)


def _months_of(found: re.Match[str]) -> range:
    if found["half"]:
        return range(1, 7) if found["half"] == "đầu" else range(7, 13)
    quarter = _QUARTERS.get(found["quarter"]) or int(found["quarter"])
    return range(3 * quarter - 2, 3 * quarter + 1)


RULE = text_rule(("PD176",), find, Sureness.CERTAIN, texts=own_prose)
