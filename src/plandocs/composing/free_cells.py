"""A cell of a table of the author's own (ô của bảng tự lập): its words, and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, made
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import TableColumn
from plandocs.document.tables import CellValue, ValueKind
from plandocs.sources.expressions import BadExpression, evaluate, shown
from plandocs.sources.located import Text
from plandocs.sources.scalars import flaw_told
from plandocs.spec.cells import NO_VALUE
from plandocs.vietnamese.dates import PartialDate, format_short, parse_date
from plandocs.vietnamese.numerals import parse_count, parse_decimal, parse_money, parse_percent, round_half_up
from plandocs.vietnamese.unreadable import Unreadable

_EXPRESSION = re.compile(r"\s*\{\{(?P<inside>[^{}]*)\}\}\s*")
_READ: dict[ValueKind, Callable[[str], Any]] = {
    ValueKind.COUNT: parse_count,
    ValueKind.DECIMAL: parse_decimal,
    ValueKind.MONEY: parse_money,
    ValueKind.PERCENT: lambda text: parse_percent(text if text.rstrip().endswith("%") else f"{text}%"),
    ValueKind.DATE: parse_date,
}
_WHOLE = (ValueKind.COUNT, ValueKind.MONEY)
_COMPUTED_PLACES = 2
"""Decimals of an expression's value where the column does not say how many it has."""


def read_cell(text: Text, column: TableColumn, places: int | None, context: Context) -> tuple[Pieces, CellValue | None]:
    """The words of a cell, and what it is worth; words are left out where the column writes the figure itself.

    A figure is rounded to ``places``, so that sums are those of printed figures. A value that cannot be read, or in
    more than one way, is noted by its grammar's code.
    """
    if not text.strip():
        return (), None
    if column.kind is ValueKind.TEXT:
        return prose(text, context), None
    if text.strip() in NO_VALUE:
        return made(text.strip(), text.place), None
    written = _computed(text, context)
    value = (
        _read(written, text, column, context) if isinstance(written, str) else _fitting(written, text, column, context)
    )
    if isinstance(value, PartialDate):
        return made(format_short(value), text.place), value.earliest() if value.is_whole else None
    if value is None:
        return (), None
    if places is None and not isinstance(written, str):
        places = _COMPUTED_PLACES
    return (), value if places is None else round_half_up(value, places)


def _computed(text: Text, context: Context) -> Any:
    """The value of a cell that is one expression and nothing else; the text itself where it is none."""
    found = _EXPRESSION.fullmatch(text)
    if found is None:
        return str(text)
    try:
        value = evaluate(found["inside"], context.facts, context.shown)
        is_figure = isinstance(value, int | Decimal | PartialDate) and not isinstance(value, bool)
        return value if is_figure else shown(value)
    except BadExpression as error:
        values: dict[str, Any] = {**error.values}
        context.problems.add(error.code, text.place, **values)
        return ""


def _read(written: Any, text: Text, column: TableColumn, context: Context) -> Decimal | PartialDate | None:
    """What a cell of figures or dates holds; None, with a problem noted, when it cannot be told."""
    try:
        value = _READ[column.kind](written) if written else None
    except Unreadable as error:
        code, values = flaw_told(error)
        context.problems.add(code, text.place, **values)
        return None
    return value if value is None or isinstance(value, PartialDate) else Decimal(value)


def _fitting(value: Any, text: Text, column: TableColumn, context: Context) -> Decimal | PartialDate | None:
    """A computed value, if its column can hold it: a date among dates, a whole number among counts."""
    is_date = isinstance(value, PartialDate)
    code = ""
    if is_date is not (column.kind is ValueKind.DATE):
        code = "PD110" if is_date else "PD115"
    elif not is_date and column.kind in _WHOLE and value != int(value):
        code = "PD112"
    if code:
        context.problems.add(code, text.place, found=shown(value), readings="")
        return None
    return value if isinstance(value, PartialDate) else Decimal(value)
