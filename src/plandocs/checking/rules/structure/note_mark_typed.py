"""Notes are written where their marks stand (chú thích): a typed "¹" has no note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_MARK = re.compile(r"[⁰¹²³⁴-⁹]+")
_UNIT = re.compile(r"(?:^|[\s\d/(])(?:[kcdm]?m|d?am|hm|\d)$")


def find(words: str) -> Iterator[Slip]:
    """Raised figures that are no power of a measure: "m²", "10³"."""
    for found in _MARK.finditer(words):
        if not _UNIT.search(words[: found.start()]):
            yield Slip(found.start(), len(found[0]), (("mark", found[0]),))


RULE = text_rule(("PD584",), find, Sureness.LIKELY, texts=own_prose)
