"""Two spaces where one belongs (hai dấu cách): harmless in print, where plandocs leaves one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


def find(words: str) -> Iterator[Slip]:
    """Runs of spaces inside a line."""
    if "  " in words or "\u00a0" in words:
        for found in _SPACES.finditer(words):
            yield Slip(found.start(), len(found[0]), instead=" ")


RULE = text_rule(("PD609",), find, Sureness.CERTAIN, texts=own_prose)
