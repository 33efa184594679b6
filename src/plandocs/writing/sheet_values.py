"""How a spreadsheet shows a value as the words of its cell do (định dạng số): 05, 1.299, 11,8, 15/6/2026."""

from __future__ import annotations

import datetime
import re
from decimal import ROUND_HALF_UP, Decimal

from plandocs.document.tables import CellValue, Column, ValueKind

DATE = "dd/mm/yyyy"
PADDED = "[=0]0;[<10]00;#,##0"
"""Counts below ten with a leading zero, none with a single one."""

_FIGURE = re.compile(r"[-−]?\d[\d.]*(?:,\d+)?")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_BEGINS_PADDED = re.compile(r"0[1-9](?!\d)")
_FIRST_DATE = datetime.date(1900, 3, 1)
"""Excel's calendar has a 29 February 1900, which never was: days before this one are counted differently."""
_MOST = Decimal(10) ** 15
"""Excel keeps fifteen digits of a number."""
_LONGEST_LITERAL = 100
"""Characters around a figure that a number format holds; Excel allows 255 for the whole of it."""
_SHORT = 3
"""Digits of a figure that has no thousands to be parted."""
_GROUPED = (ValueKind.COUNT, ValueKind.MONEY, ValueKind.DECIMAL)
"""Kinds whose thousands are parted; numbers of rows and percentages are not."""


def is_held(value: CellValue | None) -> bool:
    """Whether a spreadsheet can hold a value exactly; else its cell holds the words."""
    if value is None:
        return False
    return value >= _FIRST_DATE if isinstance(value, datetime.date) else -_MOST < value < _MOST


def is_padded(words: str) -> bool:
    """Whether words begin with a count that has a leading zero: "05"."""
    return _BEGINS_PADDED.match(words) is not None


def date_format(words: str, value: datetime.date) -> str | None:
    """The format in which a date shows; None where the words say more than the date, so that they have to stay."""
    written = _DATE.fullmatch(words.strip())
    if written is None:
        return DATE if not words.strip() else None
    day, month, year = map(int, written.groups())
    return DATE if (day, month, year) == (value.day, value.month, value.year) else None


def number_format(words: str, value: int | Decimal, column: Column, *, padded: bool) -> str | None:
    """The format in which a number shows as its words do, with what stands around the figure; None where none can.

    ``padded`` tells that the column writes counts below ten with a leading zero.
    """
    words = words.replace("\u00a0", " ")
    if not words.strip():
        return plain_format(column)
    for found in _FIGURE.finditer(words):
        figure, around = found[0].rstrip("."), len(words) - len(found[0])
        places = len(figure.partition(",")[2])
        if _same(figure, value, places) and around <= _LONGEST_LITERAL:
            shown = _figure_format(figure, column, places, padded=padded and not around)
            return literal(words[: found.start()]) + shown + literal(words[found.start() + len(figure) :])
    return None if value else _with_word_for_nothing(words, plain_format(column))


def plain_format(column: Column) -> str:
    """The format of the figures of a column where no words tell another."""
    return _figure_format("", column, column.places, padded=False)


def _same(figure: str, value: int | Decimal, places: int) -> bool:
    written = Decimal(figure.replace(".", "").replace(",", ".").replace("−", "-"))
    return written == Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _figure_format(figure: str, column: Column, places: int, *, padded: bool) -> str:
    if padded and not places:
        return PADDED
    if is_padded(figure):
        return "00"
    whole = figure.partition(",")[0]
    grouped = "." in whole or (len(whole.lstrip("-−")) <= _SHORT and column.kind in _GROUPED)
    return ("#,##0" if grouped else "0") + (f".{'0' * places}" if places else "")


def _with_word_for_nothing(words: str, shown: str) -> str:
    """A dash or a word that stands where there is nothing, until there is something."""
    return f"{shown};-{shown};{literal(words.strip()[:_LONGEST_LITERAL])}"


def literal(text: str) -> str:
    """Words in a number format that stand as they are."""
    return '"' + text.replace('"', '"\\""') + '"' if text else ""
