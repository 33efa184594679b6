"""Numbers as spreadsheet files store them (số đã lưu): digits with a point, in whatever way a program wrote them."""

from __future__ import annotations

from math import isfinite

_TRUSTED = 10**15
"""Spreadsheet programs keep 15 digits of a number."""


def stored_number(text: str) -> int | float | None:
    """The number that ``text`` spells; None where it spells none, infinities included."""
    try:
        number = float(text)
    except ValueError:
        return None
    # Python reads "1_000" too, which no spreadsheet program does.
    return plain_number(number) if isfinite(number) and "_" not in text else None


def plain_number(number: float) -> int | float:
    """A finite number, whole ones as int (số nguyên): 12.0 is told as 12, as far as its digits can be trusted."""
    return int(number) if number.is_integer() and abs(number) < _TRUSTED else number
