"""A space before a comma or a stop, or inside brackets (thừa dấu cách cạnh dấu câu)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_SPACE = re.compile(
    r"(?<=[^\s,;:.!?…])[ \u00a0]+(?=[,;:!?)”](?:\s|$|[,;.]))(?!:\s*\d)"
    r"|(?<=[^\W_])[ \u00a0]+(?=\.(?:\s|$))"
    r"|(?<=[(“])[ \u00a0]+(?=[^\s.…)])"
)
"""Not the colon of a proportion (1 : 5), nor dots that stand for a blank."""


_HINTS = (*(f" {mark}" for mark in ",;:.!?)”"), "( ", "“ ", "\u00a0")


def find(words: str) -> Iterator[Slip]:
    """Spaces that stand on the wrong side of a mark."""
    if not any(hint in words for hint in _HINTS):
        return
    for found in _SPACE.finditer(words):
        mark = (
            words[found.end() : found.end() + 1] if words[found.start() - 1] not in "(“" else words[found.start() - 1]
        )
        yield Slip(found.start(), len(found[0]), (("mark", mark),), "")


RULE = text_rule(("PD610",), find, Sureness.LIKELY, texts=own_prose)
