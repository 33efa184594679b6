"""Names of people (họ và tên) as lists send them: tidied without losing anything, split, and compared."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from plandocs.vietnamese.folding import seen
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.tones import new_style

HONORIFICS: Mapping[str, Gender | None] = {
    "ông": Gender.MALE,
    "bà": Gender.FEMALE,
    "ông/bà": None,
    "đ/c": None,
    "đồng chí": None,
}
"""The words before a name that everybody knows (từ xưng hô); rosters know more, by their register of habits."""

_LONGEST = 200
_STRAY = " ,;:"
_APOSTROPHE = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,2})['’‘ʼ`´′＇] ?(?=[^\W\d_])")
_SYLLABLE = re.compile(r"[^\W\d_ʼ]+")
_GENDER_AFTER = re.compile(r"\s*\((?:(?P<female>nữ)|nam)\)$", re.IGNORECASE)
_MIDDLE_AFTER_FAMILY = re.compile(r"ông (?:văn|thị)\b", re.IGNORECASE)
_REMARK = re.compile(r"\s*\([^()]*\)$")


class Tidying(StrEnum):
    """What was done to a name (đã sửa gì)."""

    CHARACTERS = "characters"
    """Composed letters for decomposed ones, Đ for the Icelandic Ð, or signs taken out that cannot be seen."""
    SPACES = "spaces"
    """Spaces made single, stray commas at the ends taken off."""
    HONORIFIC = "honorific"
    """Words of address taken off."""
    APOSTROPHE = "apostrophe"
    """The apostrophe of a prefix made plain: H’Len, H' Len → H'Len."""
    CAPITALS = "capitals"
    """Each syllable given its capital, as the cell was all capitals or all small."""


@dataclass(frozen=True, slots=True)
class TidiedName:
    """A name in tidy form, what was done to it, and the gender that a word of address told."""

    text: str
    changed: tuple[Tidying, ...] = ()
    gender: Gender | None = None


def tidy_name(text: str, honorifics: Mapping[str, Gender | None] = HONORIFICS) -> TidiedName:
    """A name as it is printed (chuẩn hóa họ tên): "ông  NGUYỄN VĂN A" gives "Nguyễn Văn A".

    Capitals are touched only in a cell that is all capitals or all small: "Y Thịnh Niê", "K'brêm" stay. The place of
    the tone mark (Hòa, Hoà) stays as sent. Idempotent. Words of address go where two words follow, or one that a
    sign parts from them ("Đ/c", "ThS."): "Bà Páo" may be a name. Texts longer than any name are tidied of spaces only.
    """
    changed: list[Tidying] = []

    def note(before: str, after: str, what: Tidying) -> str:
        if after != before and what not in changed:
            changed.append(what)
        return after

    name = note(text, seen(text), Tidying.CHARACTERS)
    name = note(name, collapse_spaces(name).strip(_STRAY), Tidying.SPACES)
    if len(name) > _LONGEST:
        return TidiedName(name, tuple(changed))
    bare, gender = _without_address(name, honorifics)
    name = note(name, bare, Tidying.HONORIFIC)
    name = note(name, _APOSTROPHE.sub(r"\1'", name), Tidying.APOSTROPHE)
    name = note(name, _with_capitals(name), Tidying.CAPITALS)
    return TidiedName(name, tuple(changed), gender)


def split_name(name: str) -> tuple[str, str]:
    """Family and middle names, and the given name (họ và đệm, tên): the last word, with a remark in brackets.

    "Nguyễn Thị Hai (B)" gives "Nguyễn Thị" and "Hai (B)"; a name of one word is a given name. In names of some peoples
    the last word is the clan ("Y Thịnh Niê"): then only the list itself can tell the given name.
    """
    tidy = collapse_spaces(name)
    remark = _REMARK.search(tidy)
    words = tidy[: remark.start()] if remark else tidy
    family, _, given = words.rpartition(" ")
    return family, given + tidy[len(words) :]


def name_key(name: str) -> str:
    """What two spellings of one name have in common (khóa so tên), whatever their capitals, spaces and tone style."""
    return new_style(tidy_name(name).text).casefold()


def _without_address(name: str, honorifics: Mapping[str, Gender | None]) -> tuple[str, Gender | None]:
    """A name without words of address before it and "(nữ)" after it, and the gender that they tell."""
    gender: Gender | None = None
    pattern = _address(tuple(honorifics))
    known = {_bare(word): told for word, told in honorifics.items()}
    while (after := _GENDER_AFTER.search(name)) and after.start():
        name = name[: after.start()].rstrip(_STRAY)
        gender = gender or (Gender.FEMALE if after["female"] else Gender.MALE)
    while found := _taken_off(name, pattern):
        name = name[found.end() :].strip(_STRAY)
        gender = gender or known[_bare(found["words"])]
    return name, gender


def _taken_off(name: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The words of address that a name begins with; None where they may be a part of the name."""
    found = pattern.match(name)
    if not found or _MIDDLE_AFTER_FAMILY.match(name):
        return None
    rest = name[found.end() :].strip(_STRAY).split()
    has_sign = not found[0].replace(" ", "").isalpha()
    return found if len(rest) > 1 or (rest and has_sign) else None


@lru_cache(maxsize=8)
def _address(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted((nfc(word) for word in words), key=len, reverse=True)
    spelt = "|".join(re.escape(word).replace("/", r"\s*/\s*") for word in longest_first) or "(?!)"
    return re.compile(rf"(?P<words>{spelt})(?:(?<=\.)\s*|\s*[:.]\s*|\s+|(?=\())", re.IGNORECASE)


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()


def _with_capitals(name: str) -> str:
    if not (name.isupper() or name.islower()):
        return name
    return _SYLLABLE.sub(lambda found: found[0].capitalize(), name)
