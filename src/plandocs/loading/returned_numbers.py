"""A number of people as units type it (đọc số đăng ký): "12", "12 người", "1.200"; all else is told as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plandocs.registers.roster_habits import RosterHabits
from plandocs.sources.sheets.sheet import CellError, Uncomputed, Value
from plandocs.vietnamese.numerals import parse_count
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Unreadable

_MOST_SHOWN = 40


def returned_number(value: Value, after: Iterable[str], habits: RosterHabits) -> tuple[int | None, str]:
    """The number in a cell and nothing, or None and what stands there; None and nothing where it is empty.

    ``after`` are words that may follow a number. "Không" is left to be asked: it may mean nobody, or not yet known.
    """
    if value is None:
        return None, ""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value, ""
    if isinstance(value, float) and value.is_integer() and value >= 0:
        return int(value), ""
    if isinstance(value, str):
        number, found = _read(value, after)
        return number, "" if habits.is_empty_like(found) else found  # "0" is a number before it is a sign for nothing
    return None, _shown(value)


def _read(text: str, after: Iterable[str]) -> tuple[int | None, str]:
    said = collapse_spaces(nfc(text)).strip()
    words = "|".join(re.escape(word) for word in after) or "(?!)"
    figure = re.sub(rf"\s*(?:{words})\.?$", "", said, flags=re.IGNORECASE)
    try:
        return parse_count(figure), ""
    except Unreadable:
        return None, said[:_MOST_SHOWN]


def _shown(value: Value) -> str:
    if isinstance(value, CellError):
        return value.text
    if isinstance(value, Uncomputed):
        return f"={value.formula.lstrip('=')}"[:_MOST_SHOWN]
    return str(value)[:_MOST_SHOWN]
