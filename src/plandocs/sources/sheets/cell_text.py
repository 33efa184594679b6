"""The text of cells (chữ trong ô): one Unicode form, one line end, and nothing that a document cannot carry."""

from __future__ import annotations

import re
import unicodedata
from typing import Self

from plandocs.sources.reading import FORBIDDEN
from plandocs.sources.sheets.limits import MOST_TEXT, MOST_TEXTS
from plandocs.sources.sheets.refusal import Refusal

SOFT_HYPHEN = "\u00ad"
_LINE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
"""What only some programs take for a line end; it becomes LF, and nothing is lost."""
_LINE_ENDS = re.compile(f"\r\n?|[{_LINE_BREAKS}]")


class Soiled(str):
    """Text that characters were taken out of (chữ đã lọc), until the cell that holds it is known."""

    __slots__ = ("characters", "in_old_font")
    characters: frozenset[str]
    in_old_font: str
    """The text with its soft hyphens, of which an old font makes a letter."""

    def __new__(cls, raw: str, characters: frozenset[str]) -> Self:
        """What remains of ``raw``, and what was taken out of it; a space where nothing remains."""
        kept = FORBIDDEN.sub(lambda found: found[0] if found[0] == SOFT_HYPHEN else "", raw)
        made = super().__new__(cls, unicodedata.normalize("NFC", kept.replace(SOFT_HYPHEN, "")) or " ")
        made.characters = characters
        made.in_old_font = unicodedata.normalize("NFC", kept)
        return made


class CellTexts:
    """Reads the texts of the cells of one file (bộ đọc chữ), and remembers whether any was soiled."""

    def __init__(self) -> None:
        self.found_soiled = False
        self._left = MOST_TEXTS

    def read(self, raw: str) -> str:
        """``raw`` in NFC with LF line ends and without forbidden characters; ``Soiled`` if it had any.

        Of a cell that held nothing else a space is left, so that there is a cell to tell of.
        Raises ``Refusal`` when there is more of it than a cell, or a file, may hold.
        """
        self.spend(len(raw))
        if raw.isprintable():  # no forbidden character is, so that most text needs no closer look
            return raw if raw.isascii() else unicodedata.normalize("NFC", raw)
        text = _LINE_ENDS.sub("\n", raw)
        found = frozenset(FORBIDDEN.findall(text))
        if not found:
            return unicodedata.normalize("NFC", text)
        self.found_soiled = True
        return Soiled(text, found)

    def spend(self, length: int) -> None:
        """Counts so many characters; raises ``Refusal`` when they are too many."""
        if length > MOST_TEXT:
            raise Refusal("PD046", limit=MOST_TEXT)
        self._left -= length
        if self._left < 0:
            raise Refusal("PD047", limit=MOST_TEXTS)
