"""Small and capital letters of Vietnamese (chữ thường, chữ hoa), for patterns: in Unicode they stand mixed."""

from __future__ import annotations

from itertools import product
from unicodedata import normalize

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

SMALL = "".join(
    dict.fromkeys(
        (*"abcdefghijklmnopqrstuvwxyzđ", *(normalize("NFC", "".join(pair)) for pair in product("aăâeêioôơuưy", _TONES)))
    )
)
"""Every small letter, those of foreign words too: fit for a class of characters."""
CAPITAL = SMALL.upper()
"""Their capitals."""
