"""Names of administrative units as people write them (tên đơn vị hành chính): taken apart and compared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.tones import strip_diacritics

_APOSTROPHES = re.compile(r"['’‘ʼ`´′＇]\s?")
LONGEST = 120
"""Characters of a name; what is longer is none, and is not looked up."""


def name_key(text: str) -> str:
    """What spellings of one name have in common (khóa so tên): capitals, signs, tone style do not count; marks do."""
    return folded(_APOSTROPHES.sub("", text[: LONGEST + 1]))


def unmarked_key(text: str) -> str:
    """What a name shares with the same one typed without marks or spaces (tên không dấu): "Ea H'Leo" gives "eahleo"."""
    return strip_diacritics(name_key(text)).replace(" ", "")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a name may be meant (cách hiểu): the type that stands before it, if any, and the key of the bare name."""

    type: str | None
    key: str


class TypeWords:
    """The words that types of units are known by (chữ chỉ loại đơn vị), short ones included."""

    def __init__(self, types: Sequence[str], shorts: Mapping[str, Sequence[str]]) -> None:
        self._words = {name_key(word): kind for kind in types for word in (kind, *shorts.get(kind, ()))}

    def type_of(self, text: str) -> str | None:
        """The type that a text names: "Xã" and "X." give "xã"."""
        return self._words.get(name_key(text))

    def readings(self, text: str) -> list[Reading]:
        """How a name may be meant, first as one with a type before it: "P. 1 Bảo Lộc"."""
        key = name_key(text)
        found = [
            Reading(kind, key.removeprefix(f"{word} "))
            for word, kind in self._words.items()
            if key.startswith(f"{word} ")
        ]
        return [*found, Reading(None, key)]


def full_name(kind: str, name: str) -> str:
    """A unit's name in running text (tên đầy đủ): "xã Hà Bắc"."""
    return f"{kind} {name}"


def titled_name(kind: str, name: str) -> str:
    """A unit's name at the beginning of a line (tên đầy đủ, viết hoa đầu dòng): "Xã Hà Bắc"."""
    return f"{kind[:1].upper()}{kind[1:]} {name}"
