"""Two marks where one belongs (thừa dấu câu): ",,", ";.", ".."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_TWICE = re.compile(r"([,;:])\s*\1+|,\s*;|;\s*,|[,;]\s*\.(?![.\w])|(?<![.v])\.\.(?!\.)|(?<!v\.v)\.;")
"""Three dots are an ellipsis, and "v.v." has its own stop."""


_HINT = re.compile(r"[,;:.]\s*[,;:.]")


def find(words: str) -> Iterator[Slip]:
    """Marks that stand side by side; what mends two equal ones is sure."""
    if not _HINT.search(words):
        return
    for found in _TWICE.finditer(words):
        marks = found[0].replace(" ", "")
        instead = marks[0] if len(set(marks)) == 1 else None
        yield Slip(found.start(), len(found[0]), (("found", found[0]),), instead)


RULE = text_rule(("PD612",), find, Sureness.CERTAIN, texts=own_prose)
