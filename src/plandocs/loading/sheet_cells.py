"""A cell of a spreadsheet as an author would have typed it (ô của bảng tính thành chữ), placed at its address."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import CellError, Sheet, Uncomputed, Value
from plandocs.vietnamese.dates import PartialDate, format_short
from plandocs.vietnamese.numerals import format_decimal
from plandocs.vietnamese.text import collapse_spaces

_MARKUP = re.compile(r"[\\*^{}\[\]]")
_DIGITS = 15
"""Digits that spreadsheet programs keep of a number."""
_HUNDRED = 100


def cell_text(sheet: Sheet, row: int, column: int, problems: Problems, *, is_prose: bool) -> Text:
    """What a cell holds, as text at the cell's address; an empty text where it is empty.

    Words are taken as they stand: with ``is_prose``, signs that have a meaning in a spec lose it. A cell without a
    value ("#REF!", a formula that no program has computed) is noted (PD566).
    """
    value, place = sheet.value(row, column), sheet.place(row, column)
    if isinstance(value, CellError | Uncomputed):
        found = value.text if isinstance(value, CellError) else f"={value.formula.lstrip('=')}"
        problems.add("PD566", place, found=found)
        value = None
    written = _written(value, sheet.formats.get((row, column), ""))
    return Text(_MARKUP.sub(r"\\\g<0>", written) if is_prose else written, place)


def _written(value: Value, format_code: str) -> str:
    """A value in the notation of the spec: a comma before decimals, the day first."""
    if value is None or isinstance(value, CellError | Uncomputed):
        return ""
    if isinstance(value, str):
        return collapse_spaces(value).strip()
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, datetime.date):  # a moment too
        return format_short(PartialDate(value.year, value.month, value.day))
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    return _figure(value, format_code)


def _figure(value: float, format_code: str) -> str:
    """A number with the digits that the program shows of it, a share with its sign."""
    number = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.{_DIGITS}g}")
    if "%" in format_code:
        return f"{_plain(number * _HUNDRED)}%"
    return _plain(number)


def _plain(number: Decimal) -> str:
    """A figure without dots between thousands, so that a year stays one."""
    return format_decimal(number).replace(".", "")
