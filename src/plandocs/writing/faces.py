"""The face of type in which the paragraphs of a role are set (kiểu chữ của một vai trò), and how wide text is in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from plandocs.registers.metrics import text_units, text_width, twips

_UNBROKEN = re.compile(r"[^ \-]*-+|[^ \-]+| +")
"""Stretches of text between places where a line may end: after a space, after a hyphen."""
_UNBROKEN_BY_LIBREOFFICE = re.compile(r"[^ \-–]*[\-–]+|[^ \-–]+| +")
"""The same where LibreOffice ends lines: also after a dash."""


@dataclass(frozen=True, slots=True)
class Face:
    """Size in points, weight and slope of a role's paragraphs (cỡ chữ, dáng chữ)."""

    size: Decimal
    bold: bool = False
    italic: bool = False

    def width(self, text: str) -> float:
        """The width of a text on one line, in twips."""
        return text_width(text, self.size, bold=self.bold, italic=self.italic)

    def lines(self, text: str, width: float, *, by_libreoffice: bool = False) -> list[str]:
        """The lines into which a text falls when ``width`` twips are there for it (ngắt dòng)."""
        unbroken = _UNBROKEN_BY_LIBREOFFICE if by_libreoffice else _UNBROKEN
        lines: list[str] = []
        for line in text.split("\n"):
            lines += self._wrapped(unbroken.findall(line), width)
        return lines

    def longest_line(self, texts: Iterable[str], width: float) -> float:
        """The width in twips of the longest line, once each text is wrapped."""
        return max((self.width(line) for text in texts for line in self.lines(text, width)), default=0.0)

    def _wrapped(self, stretches: Iterable[str], width: float) -> list[str]:
        lines, line, units = [], "", 0
        for stretch in stretches:
            own = text_units(stretch, bold=self.bold, italic=self.italic)
            if line.strip() and stretch.strip() and self._twips(units + own) > width:
                lines.append(line.rstrip(" "))
                line, units = "", 0
            line += stretch
            units += own
        return [*lines, line.rstrip(" ")]

    def _twips(self, units: int) -> float:
        return twips(units, self.size, bold=self.bold, italic=self.italic)
