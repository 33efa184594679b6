"""Addresses as .xlsx files write them (địa chỉ ô): "C17", "A2:B3"."""

from __future__ import annotations

import re

from plandocs.sources.sheets.limits import LAST_COLUMN, LAST_ROW
from plandocs.sources.sheets.sheet import Area

_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}))?")
_LETTERS = 26


def column_number(letters: str) -> int:
    """The number of a column from 1: "A" is 1, "XFD" 16384; 0 for what is no column."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z" or number > LAST_COLUMN:
            return 0
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number if number <= LAST_COLUMN else 0


def area(text: str) -> Area | None:
    """The area written as "A2:B3" or "A2" (vùng ô); None where there is no such area."""
    found = _AREA.fullmatch(text)
    if not found:
        return None
    left, top = column_number(found[1]), int(found[2])
    right, bottom = column_number(found[3] or found[1]), int(found[4] or found[2])
    if not 0 < left <= right or not top <= bottom <= LAST_ROW:
        return None
    return Area(top - 1, left - 1, bottom - 1, right - 1)
