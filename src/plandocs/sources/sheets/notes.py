"""What is told of the cells of a sheet once it is read (ghi chú ô): text that was cleaned, values that mean nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.cell_text import SOFT_HYPHEN, Soiled
from plandocs.sources.sheets.sheet import Sheet

_MOST_TOLD = 20
"""Unreadable cells of a sheet that are told; what spoilt them spoilt many."""


def note_unreadable(sheet: Sheet, unreadable: Mapping[tuple[int, int], str], problems: Problems) -> None:
    """Tells the cells that hold nothing of what their type promises; they count as empty."""
    for (row, column), found in list(unreadable.items())[:_MOST_TOLD]:
        problems.add("PD034", sheet.place(row, column), found=found)


def note_soiled(sheet: Sheet, problems: Problems, *, old_fonts: bool = False) -> None:
    """Tells each character that was taken out of the sheet's text: the first cell that had it, and how many did.

    What is left of the text is plain from here on. With ``old_fonts`` soft hyphens stay: they are letters there.
    """
    first: dict[str, tuple[int, int]] = {}
    count: dict[str, int] = {}
    for row, column, text in _soiled(sheet, old_fonts=old_fonts):
        for character in sorted(text.characters - ({SOFT_HYPHEN} if old_fonts else set())):
            first.setdefault(character, (row, column))
            count[character] = count.get(character, 0) + 1
    for character, (row, column) in first.items():
        invisible = unicodedata.category(character) == "Cf"
        code = f"U+{ord(character):04X}"
        place = sheet.place(row, column)
        problems.add("PD045" if invisible else "PD035", place, character=code, count=count[character])


def _soiled(sheet: Sheet, *, old_fonts: bool) -> Iterator[tuple[int, int, Soiled]]:
    for number, row in enumerate(sheet.rows):
        if not isinstance(row, list):
            continue  # empty
        for column, value in enumerate(row):
            if isinstance(value, Soiled):
                yield number, column, value
                row[column] = value.in_old_font if old_fonts else str(value)
