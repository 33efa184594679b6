"""What a cell shows (chữ trong ô): every kind of value as the text that a reader of the sheet sees."""

from __future__ import annotations

import datetime

from plandocs.sources.sheets.sheet import CellError, Uncomputed, Value


def shown(value: Value) -> str:
    """The text of a cell on one line; empty where there is nothing. Dates are written day first."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    return _of_other_kinds(value)


def _of_other_kinds(value: datetime.date | datetime.time | CellError | Uncomputed) -> str:
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y") if value.year >= _FOUR_DIGITS else value.isoformat()
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    return value.text if isinstance(value, CellError) else value.formula


_FOUR_DIGITS = 1000
"""Earlier years are written differently from one machine to the next."""
