"""Vietnamese alphabetical order (thứ tự chữ cái), of words and of people."""

import re
import unicodedata
from typing import Any

from plandocs.vietnamese.folding import seen
from plandocs.vietnamese.names import split_name

Key = tuple[Any, ...]
"""Something to sort by; only keys of one function compare with each other."""

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The letters in order; f, j, w, z, which are not Vietnamese, where Latin has them."""
_PLACES = {unicodedata.normalize("NFD", letter): place for place, letter in enumerate(_ALPHABET)}
_TONES = {tone: place for place, tone in enumerate("\u0300\u0309\u0303\u0301\u0323", 1)}
"""The tone marks in order, after none (ngang): huyền, hỏi, ngã, sắc, nặng."""
_SHAPES = frozenset("\u0302\u0306\u031b")

_BOUNDARY, _FIGURES, _LETTER, _OTHER = range(4)
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_PIECE = re.compile(r"(?P<figures>[0-9]+)|(?P<letter>[^\W_])(?P<marks>[\u0300-\u036f]*)|[\W_]+")


def sort_key(text: str) -> Key:
    """What a text is sorted by (khóa sắp xếp): its letters, then its tones, then capitals.

    Letters stand as in a ă â b c d đ e ê …, after figures, which count by value ("Thôn 2" before "Thôn 10"), and after
    the end of a word ("An Bình" before "Anh"); signs part words, apostrophes are passed over. Tones count by syllable,
    so that "hòa" and "hoà" differ only where all else is equal; small letters stand before capitals. Texts that look
    different have different keys; NFC and NFD have the same.
    """
    visible = seen(text)
    letters: list[Key] = []
    tones: list[list[int]] = [[]]
    for piece in _PIECE.finditer(unicodedata.normalize("NFD", _APOSTROPHES.sub("", visible.casefold()))):
        if piece["figures"] or piece["letter"]:
            letters.append(_figures(piece["figures"]) if piece["figures"] else _letter(piece["letter"], piece["marks"]))
            tones[-1] += [_TONES[mark] for mark in piece["marks"] or "" if mark in _TONES]
        elif letters and piece.end() < len(piece.string):
            letters.append((_BOUNDARY,))
            tones.append([])
    capitals = tuple(char.isupper() for char in visible if char.isalpha())
    return tuple(letters), tuple(map(tuple, tones)), capitals, visible


def person_key(name: str, given: str | None = None) -> Key:
    """What a person is sorted by in a class (thứ tự theo tên): given name (tên), family name (họ), middle name (đệm).

    ``given`` is the given name where the last word is not it ("Thịnh" in "Y Thịnh Niê"); a blank one tells nothing.
    """
    before, last = split_name(name)
    words = before.split()
    if given and given.strip():
        words, last = _without(name.split(), given.split()), given
    parts = [sort_key(part) for part in (last, " ".join(words[:1]), " ".join(words[1:]))]
    return (*(part[:2] for part in parts), *(part[2:] for part in parts), seen(name))


def _figures(figures: str) -> Key:
    """A number among letters, by its value, however long it is."""
    value = figures.lstrip("0")
    return _FIGURES, len(value), value


def _letter(letter: str, marks: str) -> Key:
    """A letter by its place in the alphabet; letters of other scripts come last."""
    shape = next((mark for mark in marks if mark in _SHAPES), "")
    place = _PLACES.get(letter + shape, _PLACES.get(letter))
    return (_OTHER, ord(letter)) if place is None else (_LETTER, place)


def _without(words: list[str], left_out: list[str]) -> list[str]:
    """Words without a run of others among them; all where there is no such run."""
    count = len(left_out)
    for start in range(len(words) - count, -1, -1) if count else ():
        if words[start : start + count] == left_out:
            return [*words[:start], *words[start + count :]]
    return words
