"""A dash with a space on one side only (dấu gạch lệch): "Văn hóa- Xã hội"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.own_words import own_words
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_UNEVEN = re.compile(
    r"(?<=[^\W\d_])(?<!\bI)(?<!\b[IVX]{2})(?<!\b[IVX]{3})(?:[-–] | [-–])(?=[^\W\d_])(?!\s?-?\w+/)"
    r"|(?<=\d{4})(?:[-–] | [-–])(?=\d{4}(?!\d))"
)
"""Not the mark of a heading (I- ), nor the symbol of a document without its number (Số -KH/TU)."""


def find(words: str) -> Iterator[Slip]:
    """Dashes between words or years with one space."""
    for found in _UNEVEN.finditer(words):
        around = words[max(0, found.start() - 8) : found.end() + 8].strip()
        yield Slip(found.start(), len(found[0]), (("found", around),), " - ")


RULE = text_rule(("PD623",), find, Sureness.CERTAIN, texts=own_words)
