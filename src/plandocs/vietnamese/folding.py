"""Short texts as they are compared (dạng so sánh): heads, posts, names of units as people type them."""

import re
from functools import lru_cache

from plandocs.vietnamese.text import nfc
from plandocs.vietnamese.tones import new_style

_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_SIGNS = re.compile(r"[\s,;:/\\|.…_&+*()\[\]\u2010-\u2015-]+")
_ETH = str.maketrans("Ðð", "Đđ")


def seen(text: str) -> str:
    """Text as it is seen (chữ nhìn thấy): composed, without signs of no width, Đ for the Icelandic Ð that looks so."""
    return nfc(_UNSEEN.sub("", text)).translate(_ETH)


@lru_cache(maxsize=2048)  # registers fold the same words for every cell
def folded(text: str) -> str:
    """Text in small letters with their marks, one space for every run of spaces and signs: "Phòng VH-XH".

    Tone style does not count ("Hòa", "Hoà"), nor what is not seen; quotes and apostrophes do.
    """
    return new_style(_SIGNS.sub(" ", seen(text))).casefold().strip()
