"""Marks on letters: without them (bỏ dấu), and where the tone mark stands (vị trí dấu thanh)."""

import re
import unicodedata
from collections.abc import Iterator

_TONES = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_CLUSTERS = ("oa", "oe", "uy")


def _with_tone(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)


def _spellings() -> dict[str, str]:
    """Every final oa, oe, uy with a tone, in old style, with its new style: òa → oà."""
    cased = [
        (first, second)
        for cluster in _CLUSTERS
        for first in (cluster[0], cluster[0].upper())
        for second in (cluster[1], cluster[1].upper())
    ]
    return {_with_tone(a, tone) + b: a + _with_tone(b, tone) for a, b in cased for tone in _TONES}


_TO_NEW = _spellings()
_TO_OLD = {new: old for old, new in _TO_NEW.items()}


def _at_syllable_end(clusters: dict[str, str]) -> str:
    """After q the u is no vowel (quý); before another letter the place of the tone is not in doubt (hoàn)."""
    return rf"(?<![qQ])(?:{'|'.join(clusters)})(?![^\W\d_])"


_OLD = _at_syllable_end(_TO_NEW)
_NEW = _at_syllable_end(_TO_OLD)


_PAIR = re.compile(r"(?:[oòóỏõọOÒÓỎÕỌ][aàáảãạeèéẻẽẹAÀÁẢÃẠEÈÉẺẼẸ]|[uùúủũụUÙÚỦŨỤ](?<![qQ].)[yỳýỷỹỵYỲÝỶỸỴ])(?![^\W\d_])")
"""Two vowels at the end of a syllable, of which one may bear the tone."""


def tone_places(text: str) -> Iterator[tuple[int, str, bool]]:
    """The syllables in which the tone may stand on either vowel (chỗ đặt dấu): offset, syllable, whether in old style.

    The text is in NFC.
    """
    for found in _PAIR.finditer(text):
        if found[0] in _TO_NEW or found[0] in _TO_OLD:
            start = found.start()
            while start and text[start - 1].isalpha():
                start -= 1
            yield start, text[start : found.end()], found[0] in _TO_NEW


def strip_diacritics(text: str) -> str:
    """Text without tone and vowel marks (bỏ dấu), đ as d: "Đắk Lắk" gives "Dak Lak"."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def old_style(text: str) -> str:
    """Text with the tone on the first vowel of a final oa, oe, uy (kiểu cũ): "hòa", "khỏe", "thủy"."""
    return re.sub(_NEW, lambda found: _TO_OLD[found[0]], unicodedata.normalize("NFC", text))


def new_style(text: str) -> str:
    """Text with the tone on the second vowel of a final oa, oe, uy (kiểu mới): "hoà", "khoẻ", "thuỷ"."""
    return re.sub(_OLD, lambda found: _TO_NEW[found[0]], unicodedata.normalize("NFC", text))


def same_word(first: str, second: str) -> bool:
    """Whether two spellings are one word (cùng một từ): tone place, capitals, Unicode form do not count."""
    return new_style(first).casefold() == new_style(second).casefold()
