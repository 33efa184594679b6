"""Letters of other scripts that look like Latin ones (chữ cái trông giống): Cyrillic, Greek, and ð for đ."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LATIN = dict(
    zip(
        "аеорсхуіјѕАВЕКМНОРСТХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧðÐ",
        "aeopcxyijsABEKMHOPCTXIJSoABEZHIKMNOPTYXđĐ",
        strict=True,
    )
)
_FOREIGN = re.compile(r"(?<![^\W\d_])[^\W\d_]*[\u0370-\u052f\u00d0\u00f0][^\W\d_]*")
_ICELANDIC = "ðÐ"


def look_alikes(text: str) -> Iterator[tuple[int, str, str]]:
    """Words that mix look-alikes with Latin letters (từ lẫn chữ cái lạ): offset, word, the word in Latin letters.

    A word wholly of another script is left alone; ð and Ð stand for đ in any word.
    """
    for found in _FOREIGN.finditer(text):
        word = found[0]
        latin = "".join(_LATIN.get(letter, letter) for letter in word)
        is_mixed = any((letter not in _LATIN and letter < "\u0370") or "\u1e00" <= letter < "\u1f00" for letter in word)
        if (is_mixed or any(letter in word for letter in _ICELANDIC)) and not _FOREIGN.search(latin):
            yield found.start(), word, latin
