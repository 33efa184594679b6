"""A quotation mark without its partner (ngoặc kép lẻ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_QUOTE = re.compile(r"[“”«»]|(?<!\d)\"")
"""A sign behind a figure may be inches."""
_ANY = re.compile('[“”«»"]')


def find(words: str) -> Iterator[Slip]:
    """The first quotation mark of a text: whole quotes are hidden in the author's own prose."""
    found = _QUOTE.search(words) if _ANY.search(words) else None
    if found:
        yield Slip(found.start(), 1, (("mark", found[0]),))


RULE = text_rule(("PD614",), find, Sureness.LIKELY, texts=own_prose)
