"""A sentence that begins with a small letter (đầu câu viết thường): Phụ lục II, Mục I of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.alphabet import SMALL
from plandocs.vietnamese.syllables import is_syllable
from plandocs.vietnamese.text import is_full_sentence

_STOP = re.compile(rf"(?<=[^\W\d_]{{2}})([.?!]) +(?P<next>[{SMALL}][^\W\d_]*)")
_LONGEST_WORD = 12
"""Letters before a stop that tell an abbreviation from the end of a sentence."""


def find(words: str) -> Iterator[Slip]:
    """Small words behind a stop that ends a sentence; names such as eOffice are no Vietnamese words."""
    if not any(stop in words for stop in (". ", "? ", "! ")):
        return
    for found in _STOP.finditer(words):
        before = words[max(0, found.start() - _LONGEST_WORD) : found.start()]
        if is_full_sentence(f"{before}{found[1]} A") and is_syllable(found["next"]):
            yield Slip(found.start("next"), len(found["next"]), (("found", found["next"]),))


RULE = text_rule(("PD618",), find, Sureness.LIKELY, texts=own_prose)
