"""Workbooks as a reader would give them, from rows of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from plandocs.sources.sheets.sheet import Sheet, Value, Workbook

FILE = "bang.xlsx"


def sheet(*rows: Sequence[Value], name: str = "Sheet1", **more: Any) -> Sheet:
    """A sheet with these rows."""
    return replace(Sheet(FILE, name, rows), **more)


def workbook(*sheets: Sheet) -> Workbook:
    """A file with these sheets."""
    return Workbook(FILE, sheets)
