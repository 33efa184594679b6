"""What a terminal makes of text (chữ trên màn hình): how wide it stands, and what must not reach it.

A file may hold the sequences that move the cursor, recolour the window, or turn the reading direction round.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category, east_asian_width

REPLACEMENT = "\ufffd"
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_RIDING = frozenset(("Mn", "Me"))
_LETTERS = 1024
"""Characters that are remembered: a report looks at the same ones again and again."""


def visible(text: str) -> str:
    """``text``, as long as before, with � for each character that controls instead of showing."""
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


def one_line(text: str) -> str:
    """The same for text that must stay on one line: its tabs and line ends become spaces."""
    return visible("".join(" " if character in "\t\n\r\v\f\u2028\u2029" else character for character in text))


def width(text: str) -> int:
    """The columns that visible ``text`` takes: two for a wide character, none for a mark that rides on another."""
    return sum(map(_width, text))


@lru_cache(_LETTERS)
def _visible(character: str) -> str:
    return REPLACEMENT if category(character) in _UNSEEN else character


@lru_cache(_LETTERS)
def _width(character: str) -> int:
    if character.isascii():
        return 1
    if category(character) in _RIDING:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
