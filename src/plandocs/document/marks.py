"""Words that stand for others to come (dấu giữ chỗ): a document set with them is set for every unit alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from plandocs.document.inlines import NBSP

Values = Mapping[str, str]
"""The words by the names of what they stand for."""

_FRAGMENT = 4
"""So many letters of a mark, wherever they stand, are a part of it: no Vietnamese word has them."""


class Unplaceable(Exception):  # noqa: N818 - the name says what happened
    """A mark stands where its words cannot be put in: something was made of it that is not simply itself."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A place for words (chỗ trống cho một giá trị), and how they stand there: in capitals, with no-break spaces."""

    name: str
    capitals: bool = False
    unbroken: bool = False

    def filled(self, values: Values) -> str:
        """The words as they stand here."""
        words = values[self.name]
        words = words.upper() if self.capitals else words
        return words.replace(" ", NBSP) if self.unbroken else words


Pieces = Sequence[str | Hole]
"""A text parted at its holes."""


@dataclass(frozen=True)
class Marks:
    """The marks of a document by the names of what they stand for (các dấu); each is several made-up words."""

    words: Values
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)
    _left: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Makes ready what finds them."""
        whole = "|".join(chain.from_iterable(_forms(name, mark) for name, mark in self.words.items()))
        parts = {
            word[at : at + _FRAGMENT] for mark in self.words.values() for word in mark.split() for at in _starts(word)
        }
        object.__setattr__(self, "_pattern", re.compile(whole or r"(?!)"))
        object.__setattr__(self, "_left", re.compile("|".join(sorted(parts)) or r"(?!)", re.IGNORECASE))

    def stand_in(self, text: str) -> bool:
        """Whether anything of a mark stands in a text."""
        return self._left.search(text) is not None

    def parted(self, text: str) -> Pieces:
        """A text parted at its marks (tách tại các dấu); raises Unplaceable."""
        pieces: list[str | Hole] = []
        at = 0
        for found in self._pattern.finditer(text):
            pieces += (text[at : found.start()], self._hole(found))
            at = found.end()
        pieces.append(text[at:])
        if any(isinstance(piece, str) and self.stand_in(piece) for piece in pieces):
            raise Unplaceable
        return [piece for piece in pieces if piece]

    def _hole(self, found: re.Match[str]) -> Hole:
        name, _, capitals = (found.lastgroup or "").partition("__")
        return Hole(name, capitals=bool(capitals), unbroken=NBSP in found[0])


def put_in(pieces: Pieces, values: Values) -> str:
    """The text with words in its holes."""
    return "".join(piece if isinstance(piece, str) else piece.filled(values) for piece in pieces)


def _forms(name: str, mark: str) -> Iterator[str]:
    """The forms in which a mark may stand, each a group of its own: as it is, and in capitals."""
    for group, words in ((name, mark), (f"{name}__capitals", mark.upper())):
        spaced = "|".join(sep.join(words.split()) for sep in (" ", NBSP))
        yield f"(?P<{group}>{spaced})"


def _starts(word: str) -> range:
    return range(max(len(word) - _FRAGMENT, 0) + 1)
