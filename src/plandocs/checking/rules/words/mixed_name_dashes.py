"""Words joined by dashes of several kinds (dấu gạch nối): "kinh tế - xã hội", "kinh tế-xã hội"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.readers.own_words import own_words
from plandocs.checking.rule import Sureness
from plandocs.vietnamese.tones import new_style

_DASH = re.compile("[-–]")
_BEFORE = re.compile(r"(?<![\w/.-])([^\W\d_]{2,7})( ?)$")
_BEHIND = re.compile(r"( ?)([^\W\d_]{2,7})(?![\w/])")
_LONGEST = 9
"""Letters of the longest syllable, a space and what stands before it."""


def uses(words: str) -> Iterator[Use]:
    """Words joined by an even dash; symbols of documents (KH-UBND) are all capitals and always the same."""
    for dash in _DASH.finditer(words):
        left = _BEFORE.search(words[max(0, dash.start() - _LONGEST) : dash.start()])
        right = _BEHIND.match(words, dash.end())
        if left and right and left[2] == right[1] and not (left[1].isupper() and right[2].isupper()):
            written = f"{left[0]}{dash[0]}{right[0]}"
            of = new_style(f"{left[1]}-{right[2]}").lower()
            yield Use(dash.start() - len(left[0]), written, of, f"{left[2]}{dash[0]}{right[1]}")


def _rewrite(written: str, form: str) -> str:
    left, _, right = re.split("( ?[-–] ?)", written, maxsplit=1)
    return f"{left}{form}{right}"


RULE = mixed_rule("PD622", lambda _subject: uses, _rewrite, Sureness.LIKELY, texts=own_words)
