"""How wide text is (bề rộng chữ): widths of Times New Roman from a shipped table, never from installed fonts.

Lengths are twips: 20 to the point, 1440 to the inch, 56,7 to the millimetre.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "data" / "metrics" / "times-new-roman.json"
"""The shipped table; ``tools/make_metrics.py`` makes it."""

_TWIPS_PER_POINT = 20
_REMEMBERED = 8192
"""Texts whose widths are kept: words come again and again."""
_WIDE = ("W", "F")
_NO_WIDTH = ("Mn", "Me", "Cf")


@dataclass(frozen=True, slots=True)
class Face:
    """The widths of one face (kiểu dáng), in units of which ``em`` make the font's size."""

    em: int
    widths: Widths

    def units(self, text: str) -> int:
        """The width of a text on one line."""
        return sum(map(self.widths.__getitem__, text))


class Widths(dict[str, int]):
    """The widths of characters (bề rộng từng ký tự), in units of the face.

    One that the table lacks counts as typical, wide, or as nothing if it is a mark.
    """

    __slots__ = ("average", "em")

    def __init__(self, known: Mapping[str, int], em: int, average: int) -> None:
        """Those that the table knows, and what the others count as."""
        super().__init__(known)
        self.em = em
        self.average = average

    def __missing__(self, character: str) -> int:
        """The width of a character that the table lacks."""
        if unicodedata.category(character) in _NO_WIDTH:
            return 0
        return self.em if unicodedata.east_asian_width(character) in _WIDE else self.average


def text_width(text: str, size_points: Decimal | float, *, bold: bool = False, italic: bool = False) -> float:
    """The width of a text set on one line in Times New Roman (bề rộng dòng chữ), in twips."""
    return twips(text_units(text, bold=bold, italic=italic), size_points, bold=bold, italic=italic)


@lru_cache(maxsize=_REMEMBERED)
def text_units(text: str, *, bold: bool = False, italic: bool = False) -> int:
    """The width of a text set on one line, in units of its face; those of parts add up to that of the whole."""
    return _faces()[_name(bold=bold, italic=italic)].units(text)


def twips(units: int, size_points: Decimal | float, *, bold: bool = False, italic: bool = False) -> float:
    """So many units of a face in twips, at a size."""
    return units * float(size_points) * _TWIPS_PER_POINT / _faces()[_name(bold=bold, italic=italic)].em


def _name(*, bold: bool, italic: bool) -> str:
    if bold:
        return "bold_italic" if italic else "bold"
    return "italic" if italic else "regular"


@cache
def _faces() -> dict[str, Face]:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    return {
        name: Face(
            em=table["units_per_em"],
            widths=Widths(
                {character: int(width) for width, group in face["widths"].items() for character in group},
                table["units_per_em"],
                face["average"],
            ),
        )
        for name, face in table["faces"].items()
    }
