"""Which character of a value stands where in the lines of its file (đối chiếu giá trị với dòng), found once for each.

YAML changes the spaces around line ends and nothing else, unless there are escapes: so characters that are no spaces
are counted, here and there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.sources.located import Text

_BLOCKS = frozenset("|>")
_QUOTES = frozenset("'\"")


@dataclass(frozen=True, slots=True)
class Alignment:
    """The characters of a value that are no spaces (vị trí từng chữ): offsets in the value, places in its lines."""

    offsets: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    """Line and column, from 0; fewer than ``offsets`` where the value begins to differ from its lines."""

    def before(self, offset: int) -> int:
        """How many characters stand before an offset in the value."""
        return bisect_left(self.offsets, offset)

    def place(self, number: int) -> tuple[int, int] | None:
        """Where the character of this number, from 0, stands; None where the value does not show it."""
        return self.places[number] if 0 <= number < len(self.places) else None


def aligned(text: Text) -> Alignment:
    """The alignment of a text of several lines (đối chiếu); kept with the text."""
    found: Alignment | None = getattr(text, "aligned", None)
    if found is None:
        found = text.aligned = _aligned(text)
    return found


def _aligned(text: Text) -> Alignment:
    offsets = tuple(offset for offset, character in enumerate(text) if not character.isspace())
    places: list[tuple[int, int]] = []
    for offset, (line, column, character) in zip(offsets, _written(text), strict=False):
        if character != text[offset]:
            break
        places.append((line, column))
    return Alignment(offsets, tuple(places))


def _written(text: Text) -> Iterator[tuple[int, int, str]]:
    """The characters of the lines that are no spaces, with line and column; the sign of a block is none of them."""
    for number, line in enumerate(text.lines):
        if number == 0 and text.style in _BLOCKS:
            continue
        begins = text.place.column - 1 + (text.style in _QUOTES) if number == 0 else 0
        for column in range(begins, len(line)):
            if not line[column].isspace():
                yield number, column, line[column]
