"""No space behind a comma or stop, or outside brackets (thiếu dấu cách cạnh dấu câu)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.alphabet import CAPITAL, SMALL

_TIGHT = re.compile(
    rf"(?<=[^\W_])[,;](?=[^\W\d_])"
    rf"|(?<=[^\W\d_]):(?=[^\W_])"
    rf"|(?<=[{SMALL}]{{2}})[.](?=[{CAPITAL}][{SMALL}])"
    rf"|(?<=[{SMALL}]{{2}})(?=\([^\W\d_]{{2}})"
    rf"|\)(?=[^\W\d_]{{2}})"
)
_HINT = re.compile(r"[,;:.)][^\W_]")
_ADDRESS = re.compile(r"\S{0,80}(?:@|://|www\.|\.(?:vn|com|org|net)\b)\S*")
"""E-mail addresses and pages."""


def find(words: str) -> Iterator[Slip]:
    """Marks that stand tight on the next word; signs inside addresses are left alone."""
    tight = list(_TIGHT.finditer(words)) if _HINT.search(words) or "(" in words else []
    if not tight:
        return
    addresses = [found.span() for found in _ADDRESS.finditer(words)]
    for found in tight:
        at = found.start()
        if not any(start <= at < end for start, end in addresses):
            before = found[0] or words[at - 1]
            shown = words[max(0, at - 1) : at + 2]
            start = at if found[0] else at - 1
            yield Slip(start, 1, (("found", shown),), f"{before} ")


RULE = text_rule(("PD611",), find, Sureness.LIKELY, texts=own_prose)
