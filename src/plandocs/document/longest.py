"""The longest words and lines of many texts (từ dài nhất, dòng dài nhất), found without measuring each.

Tens of thousands of rows are read block by block, so that rows that are made as they are asked for never stand in
memory together.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

STRETCH = re.compile(r"[^ \n\t\-]*-+|[^ \n\t\-]+")
"""Stretches that no line end parts: words, and what ends with a hyphen; a no-break space holds two together."""

_BLOCK = 1000
"""Rows that are looked at together."""
_MOST = 12
"""How many are kept: the longest ones by letters hold the widest one."""


@dataclass(slots=True)
class Longest:
    """What is longest in a column (phần dài nhất của cột), by letters: words, and lines."""

    words: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def look_at(self, texts: Iterable[str]) -> None:
        """Keeps what is longer in these texts than what is known."""
        lines = dict.fromkeys("\n".join(dict.fromkeys(texts)).split("\n"))
        self.lines = _longer(self.lines, lines)
        self.words = _longer(self.words, _stretches(" ".join(lines)))


def longest(rows: Sequence[Sequence[str]], columns: int) -> list[Longest]:
    """What is longest in each column of a list of rows; the same rows always give the same."""
    found = [Longest() for _ in range(columns)]
    for start in range(0, len(rows), _BLOCK):
        for one, texts in zip(found, zip(*rows[start : start + _BLOCK], strict=True), strict=True):
            one.look_at(texts)
    return found


def _stretches(text: str) -> list[str]:
    """The stretches of a text without line ends, perhaps with empty ones."""
    if "--" in text:
        return STRETCH.findall(text)
    return text.replace("\t", " ").replace("-", "- ").split(" ")


def _longer(known: list[str], found: Collection[str]) -> list[str]:
    """The longest of both, the longest first; of those as long as one another the first met."""
    least = len(known[-1]) if len(known) == _MOST else 0
    if max(map(len, found), default=0) <= least:
        return known
    longer = dict.fromkeys([*known, *(text for text in found if len(text) > least)])
    return sorted(longer, key=len, reverse=True)[:_MOST]
