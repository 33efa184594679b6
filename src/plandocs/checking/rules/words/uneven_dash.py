"""A dash with a space on one side only (dấu gạch lệch): "Văn hóa- Xã hội"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.own_words import own_words
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_DASH = re.compile("[-–]")
_MARK = re.compile(r"(?<!\w)[IVX]+$")
"""The mark of a heading (I- )."""
_SYMBOL = re.compile(r"\w+/")
"""The symbol of a document without its number (Số -KH/TU)."""
_AROUND = 8


def find(words: str) -> Iterator[Slip]:
    """Dashes between words or years with one space."""
    for dash in _DASH.finditer(words):
        start, end = dash.span()
        is_open, is_shut = words[start - 1 : start] == " ", words[end : end + 1] == " "
        if start == 0 or is_open == is_shut:
            continue
        left, right = words[max(0, start - _AROUND) : start].rstrip(), words[end : end + _AROUND].lstrip()
        if _joins(left, right) and not (_MARK.search(left) or _SYMBOL.match(words, end)):
            length = 1 + is_open + is_shut
            yield Slip(
                start - is_open, length, (("found", words[max(0, start - _AROUND) : end + _AROUND].strip()),), " - "
            )


def _joins(left: str, right: str) -> bool:
    """Whether words stand on both sides, or years."""
    return (left[-1:].isalpha() and right[:1].isalpha()) or (left[-4:].isdigit() and right[:4].isdigit())


RULE = text_rule(("PD623",), find, Sureness.CERTAIN, texts=own_words)
