"""Sheets typed for old fonts (bảng mã cũ): told, or turned into Unicode when the author asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.cell_text import SOFT_HYPHEN
from plandocs.sources.sheets.sheet import Sheet, Value, Workbook
from plandocs.spec.rosters import Legacy
from plandocs.vietnamese.legacy import convert, legacy_of

_LOOKED_AT = 5000
"""How many texts of a sheet are enough to know its encoding."""
_NAMES = {"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI (VNI-Times)"}


def in_unicode(workbook: Workbook, legacy: Legacy) -> Workbook:
    """A workbook with its texts turned into Unicode (chuyển mã); texts that are Unicode already stay."""
    return replace(workbook, sheets=tuple(_converted(sheet, legacy) for sheet in workbook.sheets))


def _converted(sheet: Sheet, legacy: Legacy) -> Sheet:
    rows = [[_text(value, legacy) for value in row] for row in sheet.rows]
    return replace(sheet, rows=rows)


def _text(value: Value, legacy: Legacy) -> Value:
    """A soft hyphen that stays stood in text that is Unicode already."""
    return convert(value, legacy.value).replace(SOFT_HYPHEN, "") if isinstance(value, str) else value


def note_old_font(sheet: Sheet, problems: Problems) -> bool:
    """Notes a sheet typed for an old font (PD259); whether it is."""
    found = legacy_of(islice(_texts(sheet), _LOOKED_AT))
    if found is not None:
        problems.add("PD259", sheet.place(0, 0), encoding=_NAMES[found], answer=found)
    return found is not None


def _texts(sheet: Sheet) -> Iterator[str]:
    return (value for row in sheet.rows for value in row if isinstance(value, str))
