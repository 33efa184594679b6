"""Text of older Vietnamese fonts in Unicode cells (phông chữ cũ): TCVN3 (.VnTime) and VNI (VNI-Times).

Such a cell holds the font's codes as Latin letters and signs: "NguyÔn V¨n", "Nguyeãn Vaên". It reads well only in its
font; everywhere else the letters have to be converted.
"""

import re
from collections.abc import Callable, Iterable
from typing import Literal

from plandocs.vietnamese.syllables import is_syllable
from plandocs.vietnamese.text import nfc

Legacy = Literal["tcvn3", "vni"]

_TCVN3_LETTERS = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
"""The codes A1 to FE of TCVN 5712:1993, VN3 (ABC), as Latin-1 shows them. Toned capitals have none of their own: fonts
such as .VnTimeH draw the small letters' codes as capitals."""

_VNI_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_TONES = ("\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_VNI_MARKS = {
    **dict(zip("ùøûõï", _TONES, strict=True)),
    **dict(zip("âáàåãä", (_CIRCUMFLEX + tone for tone in ("", *_TONES)), strict=True)),
    **dict(zip("êéèúüë", (_BREVE + tone for tone in ("", *_TONES)), strict=True)),
}
"""What a letter after a vowel stands for in VNI: a tone; a circumflex with or without tone; a breve likewise."""
_VNI_LETTER = re.compile("([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|([ôöñíìæóòî])", re.IGNORECASE)

_WORD = re.compile(r"[^\u0000-\u0040\u005b-\u0060\u007b-\u00a0\u2010-\u203a]+")
"""A run of letters and of the signs between A1 and FF, which in old fonts are letters."""
_BEYOND_LATIN = re.compile(r"[^\u0000-\u00ff\u2010-\u203a]")
_ENOUGH = 4
_SHARE = 2 / 3


def legacy_of(texts: Iterable[str]) -> Legacy | None:
    """The older encoding in which a column or sheet is written (bảng mã cũ); None when it is Unicode, or not surely.

    A word is evidence if it is no Vietnamese syllable as it stands and becomes one when converted. There must be four
    different ones, and two thirds of all words that can tell; so Unicode Vietnamese, French or English is not taken
    for it. Ask before anything takes soft hyphens out of the texts: in TCVN3 they are the letter ư.
    """
    words = {word for text in texts for word in _WORD.findall(nfc(text)) if _telling(word)}
    evidence = {encoding: sum(_becomes_syllable(word, encoding) for word in words) for encoding in _ENCODINGS}
    enough = max(_ENOUGH, _SHARE * len(words))
    sure = [encoding for encoding, count in evidence.items() if count >= enough]
    return sure[0] if len(sure) == 1 else None


def convert(text: str, encoding: Legacy) -> str:
    """Text of an older encoding in Unicode (chuyển mã): "NguyÔn V¨n" gives "Nguyễn Văn".

    A text with letters that no old font has is Unicode already and stays. In TCVN3 a text whose other letters are all
    capitals ("NGUYÔN V¡N") becomes all capitals; a toned capital alone ("Ên" for "Ấn") cannot be told from a small
    letter and stays small.
    """
    composed = nfc(text)
    if _BEYOND_LATIN.search(composed):
        return text
    return _ENCODINGS[encoding](composed)


def _from_tcvn3(text: str) -> str:
    written = "".join(_TCVN3_LETTERS.get(char, char) for char in text)
    plain = [char for char in text if char.isascii() and char.isalpha()]
    return written.upper() if len(plain) > 1 and all(char.isupper() for char in plain) else written


def _from_vni(text: str) -> str:
    return _VNI_LETTER.sub(_vni_letter, text)


def _vni_letter(found: re.Match[str]) -> str:
    base, mark, *_ = (*filter(None, found.groups()), "")
    letter = _VNI_ALONE.get(base.lower(), base.lower())
    composed = nfc(letter + _VNI_MARKS[mark.lower()]) if mark else letter
    return composed.upper() if base.isupper() else composed


_ENCODINGS: dict[Legacy, Callable[[str], str]] = {"tcvn3": _from_tcvn3, "vni": _from_vni}


def _telling(word: str) -> bool:
    """Whether a word can tell how a text is written: it has both an ASCII letter and one that is not.

    A syllable that may be right as it stands ("Lê") tells nothing, unless no old font has its letters ("Trần").
    """
    is_mixed = not word.isascii() and any(char.isascii() for char in word)
    return is_mixed and bool(_BEYOND_LATIN.search(word) or not is_syllable(word))


def _becomes_syllable(word: str, encoding: Legacy) -> bool:
    return not _BEYOND_LATIN.search(word) and is_syllable(_ENCODINGS[encoding](word))
