"""How wide text is (bề rộng chữ): widths of Times New Roman from a shipped table, never from installed fonts.

Lengths are twips: 20 to the point, 1440 to the inch, 56,7 to the millimetre.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

TABLE = Path(__file__).parent / "data" / "metrics" / "times-new-roman.json"
"""The shipped table; ``tools/make_metrics.py`` makes it."""

_TWIPS_PER_POINT = 20
_WIDE = ("W", "F")
_NO_WIDTH = ("Mn", "Me", "Cf")


@dataclass(frozen=True, slots=True)
class Face:
    """The widths of one face (kiểu dáng), in units of which ``em`` make the font's size."""

    em: int
    average: int
    widths: dict[str, int]

    def units(self, character: str) -> int:
        """The width of a character; one that the table lacks counts as typical, wide, or as nothing if it is a mark."""
        known = self.widths.get(character)
        if known is not None:
            return known
        if unicodedata.category(character) in _NO_WIDTH:
            return 0
        return self.em if unicodedata.east_asian_width(character) in _WIDE else self.average


def text_width(text: str, size_points: Decimal | float, *, bold: bool = False, italic: bool = False) -> float:
    """The width of a text set on one line in Times New Roman (bề rộng dòng chữ), in twips."""
    face = _faces()[_name(bold=bold, italic=italic)]
    return sum(map(face.units, text)) * float(size_points) * _TWIPS_PER_POINT / face.em


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
            average=face["average"],
            widths={character: int(width) for width, group in face["widths"].items() for character in group},
        )
        for name, face in table["faces"].items()
    }
