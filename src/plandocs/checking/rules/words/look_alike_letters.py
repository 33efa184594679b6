"""Letters of another script inside a word (chữ cái lạ trông giống): it prints alike and is found by no search."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import typed_texts
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.look_alikes import look_alikes

_FOREIGN = re.compile("[\u0370-\u052fðÐ]")


def find(words: str) -> Iterator[Slip]:
    """Words in which Latin letters stand beside others that look like them."""
    if _FOREIGN.search(words):
        for start, word, latin in look_alikes(words):
            yield Slip(start, len(word), (("found", word), ("right", latin)), latin)


RULE = text_rule(("PD635",), find, Sureness.CERTAIN, texts=typed_texts)
