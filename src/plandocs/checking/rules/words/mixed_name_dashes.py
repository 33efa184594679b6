"""Words joined by dashes of several kinds (dấu gạch nối): "kinh tế - xã hội", "kinh tế-xã hội"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.readers.own_words import own_words
from plandocs.checking.rule import Sureness
from plandocs.vietnamese.tones import new_style

_JOINED = re.compile(r"(?<![\w/.-])([^\W\d_]{2,})(-|–| - | – )(?=([^\W\d_]{2,})(?![\w/]))")
_EITHER = re.compile("[-–]")


def uses(words: str) -> Iterator[Use]:
    """Words joined by an even dash; symbols of documents (KH-UBND) are all capitals and always the same."""
    if _EITHER.search(words):
        for found in _JOINED.finditer(words):
            if not (found[1].isupper() and found[3].isupper()):
                of = new_style(f"{found[1]}-{found[3]}").lower()
                yield Use(found.start(), f"{found[0]}{found[3]}", of, found[2])


def _rewrite(written: str, form: str) -> str:
    left, _, right = re.split("( ?[-–] ?)", written, maxsplit=1)
    return f"{left}{form}{right}"


RULE = mixed_rule("PD622", lambda _subject: uses, _rewrite, Sureness.LIKELY, texts=own_words)
