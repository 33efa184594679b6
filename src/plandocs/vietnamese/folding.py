"""Short texts as they are compared (dạng so sánh): heads, posts, names of units as people type them."""

import re
from functools import lru_cache

from plandocs.vietnamese.text import nfc
from plandocs.vietnamese.tones import new_style

_UNSEEN = r"[\u00ad\u200b-\u200f\u2060\ufeff]"
_ETH = str.maketrans("Ðð", "Đđ")
"""The Icelandic letter, which looks like Đ in capitals and which some keyboards type for it."""
_SIGNS = r"[\s,;:/\\|.…_&+*()\[\]\u2010-\u2015-]+"


@lru_cache(maxsize=2048)  # registers fold the same words for every cell
def folded(text: str) -> str:
    """Text in small letters with their marks, one space for every run of spaces and signs: "Phòng VH-XH".

    Tone style does not count ("Hòa", "Hoà"), nor does Ð for Đ, nor signs that cannot be seen; quotes and apostrophes do.
    """
    bare = re.sub(_SIGNS, " ", re.sub(_UNSEEN, "", nfc(text).translate(_ETH)))
    return new_style(bare).casefold().strip()
