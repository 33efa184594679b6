"""The columns of a units file (các cột của tệp đơn vị): its head row, and what each column is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.headings import Headings
from plandocs.sources.sheets.sheet import Sheet, Workbook, address
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.text import collapse_spaces
from plandocs.vietnamese.tones import strip_diacritics

NUMBER = "number"
"""The column of the numbers of rows, which says nothing."""
_NAMING = frozenset(("code", "name", "full_name"))
"""The columns by which a unit is known."""
_DEEPEST = 40
"""Rows above a head that are looked through."""
_TALLEST = 3
"""Rows that a head may have."""


@dataclass(frozen=True, slots=True)
class UnitColumns:
    """Where a units file has what (cột nào ở đâu): facts about units, values of parameters, columns without a head."""

    sheet: Sheet
    head: int
    first: int
    unit: dict[str, int] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    headless: set[int] = field(default_factory=set)

    def places(self) -> dict[str, Place]:
        """Where the heads of the parameters stand."""
        return {name: self.sheet.place(self.first - 1, column) for name, column in self.values.items()}


def unit_columns(workbook: Workbook, sheet: str | None, headings: Headings, problems: Problems) -> UnitColumns | None:
    """The columns of the one sheet with a head row that names units; None, with a problem noted, when there is none.

    Hidden sheets are looked through only when ``sheet`` names one.
    """
    asked = [one for one in workbook.sheets if (folded(one.name) == folded(sheet) if sheet else not one.is_hidden)]
    if sheet and not asked:
        names = [one.name for one in workbook.sheets]
        problems.add("PD562", Place(workbook.file), sheet=sheet, **suggestion(sheet, names))
        return None
    found = [(one, row) for one in asked if (row := _head_row(one, headings)) is not None]
    if not found:
        heads = ", ".join(headings.title(column) for column in headings.columns if column in _NAMING)
        problems.add("PD406", Place(workbook.file), file=workbook.file, heads=heads)
        return None
    if len(found) > 1:
        problems.add("PD568", Place(workbook.file), sheets=", ".join(one.name for one, _ in found))
        return None
    return _read(*found[0], headings, problems)


def _head_row(sheet: Sheet, headings: Headings) -> int | None:
    """The row, not too far below, with the most heads about units, if one of them names the unit."""
    best, most = None, 0
    for row, cells in enumerate(sheet.rows[:_DEEPEST]):
        named = {_meaning(value, headings) for value in cells} - {None}
        if named & _NAMING and len(named) > most:
            best, most = row, len(named)
    return best


def _meaning(value: object, headings: Headings) -> str | None:
    return headings.look_up(folded(value)).column if isinstance(value, str) else None


def _bottom(sheet: Sheet, head: int, headings: Headings) -> int:
    """The last row of a head: cells that name the unit may be merged with those below them."""
    merged = (
        area.bottom
        for area in sheet.merged
        if area.top == head and area.bottom < head + _TALLEST and _meaning(sheet.value(head, area.left), headings)
    )
    return max(merged, default=head)


def _text(sheet: Sheet, row: int, column: int) -> str:
    value = sheet.value(row, column)
    return collapse_spaces(value).strip() if isinstance(value, str) else ""


def parameter_id(head: str) -> str:
    """The id of the parameter that a head is meant for (mã tham số): "Số thôn" and "so_thon" give "so_thon"."""
    return "_".join(re.findall(r"[a-z0-9]+", strip_diacritics(head).casefold()))


def _read(sheet: Sheet, head: int, headings: Headings, problems: Problems) -> UnitColumns:
    """What each column is for; a head that stands twice is noted, and the first counts."""
    bottom = _bottom(sheet, head, headings)
    found = UnitColumns(sheet, head, bottom + 1)
    for column in range(sheet.width):
        text = next((text for row in range(bottom, head - 1, -1) if (text := _text(sheet, row, column))), "")
        meaning = _meaning(text, headings)
        named = meaning or parameter_id(text)
        if not named:
            found.headless.add(column)
        if not named or named == NUMBER:
            continue
        columns = found.unit if meaning else found.values
        if named in columns:
            first, before = address(bottom, columns[named]), _text(sheet, bottom, columns[named])
            first = f"{first} (“{before}”)" if before and before != text else first
            problems.add("PD407", sheet.place(bottom, column), column=text, first=first)
        columns.setdefault(named, column)
    return found
