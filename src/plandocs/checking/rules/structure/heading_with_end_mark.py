"""A heading ends without a mark (dấu cuối tiêu đề): no full stop, no semicolon, no colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_headings import typed_headings
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_END = re.compile(r"(?<!v\.v)(?<![.…])[.;:,](?=\s*$)")


def find(words: str) -> Iterator[Slip]:
    """The mark at the end of a heading; dots that say that there is more of the kind may stand."""
    found = _END.search(words)
    if found:
        yield Slip(found.start(), 1, (("mark", found[0]),), instead="")


RULE = text_rule(("PD585",), find, Sureness.CERTAIN, texts=typed_headings)
