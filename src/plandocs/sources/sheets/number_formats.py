"""Number formats (định dạng số): the ones every spreadsheet program knows by number, and which of them show a date."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

GENERAL = "General"

_BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "dd/mm/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm",
    37: "#,##0 ;(#,##0)",
    38: "#,##0 ;[Red](#,##0)",
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
}
"""ECMA-376-1, 18.8.30; 14 and 22 show what the reader's country is used to, here Vietnam's order."""
_DATES_OF_OTHER_COUNTRIES = frozenset((*range(27, 32), 36, *range(50, 55), 57, 58))
_TIMES_OF_OTHER_COUNTRIES = frozenset((*range(32, 36), 55, 56))

_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_NOT_SIGNS = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]|general|standard|am/pm|a/p', re.IGNORECASE | re.DOTALL)


class Shows(Enum):
    """What a format makes of a number (kiểu hiển thị): a number, a day, a time of day, or both."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"


def built_in(number: int) -> str:
    """The format with this number (định dạng có sẵn); "General" for those that no program defines."""
    if number in _DATES_OF_OTHER_COUNTRIES:
        return "yyyy-mm-dd"
    if number in _TIMES_OF_OTHER_COUNTRIES:
        return "h:mm:ss"
    return _BUILT_IN.get(number, GENERAL)


@lru_cache(maxsize=1024)
def shows(code: str) -> Shows:
    """What ``code``, such as "dd/mm/yyyy" or "#,##0", makes of a number; hours beyond a day, "[h]:mm", are a number."""
    if _ELAPSED.search(code):
        return Shows.NUMBER
    signs = set(_NOT_SIGNS.sub("", code).partition(";")[0].lower())
    has_time = bool(signs & set("hs"))
    has_date = bool(signs & set("yd")) or ("m" in signs and not has_time)
    if has_date:
        return Shows.MOMENT if has_time else Shows.DATE
    return Shows.TIME if has_time else Shows.NUMBER
