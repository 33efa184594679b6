"""Names by which a text is recognised (đối chiếu tên): units, areas, posts, audiences, as people type them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import closest

Named = TypeVar("Named")

_MOST_SUGGESTIONS = 300
"""For how many texts a suggestion is looked for, which takes long: nobody reads more of them."""
_LONGEST_NAME = 100
_SHORTEST_ENDING = 2
"""How many words the end of a name must have to stand for the name."""

Readings = Callable[[str], Iterable[str]]
"""All that a typed name may mean, itself first: "P. Hà Bắc", "Phòng Hà Bắc", "phường Hà Bắc"."""


@dataclass(slots=True)
class Names(Generic[Named]):
    """Names with what they stand for (bảng tên); a name of two things stands for neither."""

    readings: Readings = lambda text: (text,)
    _known: dict[str, Named | None] = field(default_factory=dict)
    _endings: dict[str, Named | None] = field(default_factory=dict)
    _written: list[str] = field(default_factory=list)
    _longest: int = 0
    _found: dict[str, Named | None] = field(default_factory=dict)
    _near: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, named: Named, *, is_shown: bool = True) -> None:
        """Adds a name; ``is_shown`` says whether it may be suggested."""
        words = folded(name)
        if not words:
            return
        _learn(self._known, words, named)
        row = words.split()
        self._longest = max(self._longest, len(row))
        for start in range(1, len(row) - _SHORTEST_ENDING + 1):
            _learn(self._endings, " ".join(row[start:]), named)
        if is_shown:
            self._written.append(name)

    def __bool__(self) -> bool:
        """Whether there is any name."""
        return bool(self._known)

    def find(self, text: str) -> Named | None:
        """What a text names: as a whole, else by the first name inside it, else as the end of a name.

        "UBND xã Hà Bắc" holds "xã Hà Bắc", "Tư pháp - Hộ tịch" ends "công chức Tư pháp - Hộ tịch". None where unsure.
        """
        if text not in self._found:
            self._found[text] = self._look_up(text)
        return self._found[text]

    def _look_up(self, text: str) -> Named | None:
        read = [folded(reading) for reading in self.readings(text)]
        whole = {self._known[words] for words in read if words in self._known}
        found = whole or next(filter(None, map(self._inside, read)), set())
        found = found or {self._endings[words] for words in read if words in self._endings}
        return found.pop() if len(found) == 1 else None

    def _inside(self, words: str) -> set[Named | None]:
        """What the first name inside a text stands for, the longest that begins there: an office, then its commune."""
        row = words.split()
        for start in range(len(row)):
            for end in range(min(len(row), start + self._longest), start, -1):
                run = " ".join(row[start:end])
                if run in self._known:
                    return {self._known[run]}
        return set()

    def near(self, text: str) -> str:
        """The names most like a text that names nothing, for a suggestion; none once very many have been asked for."""
        if text not in self._near and len(self._near) < _MOST_SUGGESTIONS:
            self._near[text] = ", ".join(closest(text[:_LONGEST_NAME], self._written))
        return self._near.get(text, "")


def _learn(table: dict[str, Named | None], words: str, named: Named) -> None:
    """Notes what words stand for; nothing when they stand for something else already."""
    table[words] = named if table.get(words, named) == named else None
