"""A bracket without its partner (ngoặc đơn lẻ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_BRACKET = re.compile(r"[()]")
_MARK = re.compile(r"(?<![^\W_])[^\W_]{1,3}$")
"""A letter or number that a single bracket may follow: "a)", "1)"."""


def find(words: str) -> Iterator[Slip]:
    """The first bracket that nothing opens or closes."""
    opened: list[int] = []
    for found in _BRACKET.finditer(words):
        at = found.start()
        if found[0] == "(":
            opened.append(at)
        elif opened:
            opened.pop()
        elif not _MARK.search(words[max(0, at - 4) : at]):
            yield Slip(at, 1, (("mark", ")"),))
            return
    if opened:
        yield Slip(opened[-1], 1, (("mark", "("),))


RULE = text_rule(("PD613",), find, Sureness.LIKELY, texts=own_prose)
