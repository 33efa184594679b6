"""The comments of a YAML text (chú thích), with the lines that each speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from yaml import MarkedYAMLError
from yaml.events import ScalarEvent

from plandocs.diagnostics.place import Place
from plandocs.sources.yaml_events import events_of, marks_of

_BLOCKS = frozenset("|>")
_BLOCK_SIGN = re.compile(r"[|>][-+0-9]*(?:\s+#.*)?$")
_HEAD = re.compile(r"(?:^|(?<=\s))#[ \t]*")

Position = tuple[int, int]
"""Line and column, from 0."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment (chú thích): its words, its place, and the lines from ``first`` to ``last`` that it speaks of.

    At the end of a line it speaks of that line, on a line of its own of the next one that holds something; a value
    that begins there belongs to it as a whole.
    """

    words: str
    place: Place
    first: int
    last: int


def comments_in(text: str, file: str, beginning: str) -> list[Comment]:
    """The comments of ``file`` whose words begin so; none where the text cannot be read as YAML."""
    wanted = re.compile(_HEAD.pattern + re.escape(beginning) + r"[^\n]*", re.MULTILINE)
    found = list(wanted.finditer(text))
    if not found:
        return []
    try:
        scalars = list(_scalars(text))
    except MarkedYAMLError:
        return []
    layout = _Layout(text.split("\n"), scalars)
    begins = [(one, layout.position(one.start())) for one in found]
    return [_comment(one[0], at, file, layout) for one, at in begins if not layout.is_in_scalar(at)]


def _scalars(text: str) -> Iterator[tuple[Position, Position]]:
    """Where the words of each scalar begin and end; the first line of a block may hold a comment."""
    for event in events_of(text):
        if isinstance(event, ScalarEvent):
            start, end = marks_of(event)
            first = (start.line + 1, 0) if event.style in _BLOCKS else (start.line, start.column)
            yield first, (end.line, end.column)


class _Layout:
    """The lines of a text and the scalars in them, laid out so that many comments find their way quickly."""

    def __init__(self, lines: list[str], scalars: list[tuple[Position, Position]]) -> None:
        self.lines = lines
        self._offsets = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._scalars = sorted(scalars)
        self._ends: dict[int, int] = {}
        """The last line of what begins in a line."""
        for start, end in scalars:
            last = end[0] if end[1] else end[0] - 1
            for line in (start[0], *self._announcing(start)):
                self._ends[line] = max(self._ends.get(line, last), last)
        self._next = list(range(len(lines)))
        """The next line that is neither blank nor a comment; where there is none, the line itself."""
        after = None
        for line in range(len(lines) - 1, -1, -1):
            self._next[line] = line if after is None else after
            if lines[line].strip() and not lines[line].lstrip().startswith("#"):
                after = line

    def _announcing(self, start: Position) -> Iterator[int]:
        """The line before the words of a block, if it is what begins the block."""
        line, column = start
        if not column and line and _BLOCK_SIGN.search(self.lines[line - 1]):
            yield line - 1

    def position(self, offset: int) -> Position:
        """The line and column of an offset in the text."""
        line = bisect_right(self._offsets, offset) - 1
        return line, offset - self._offsets[line]

    def is_in_scalar(self, at: Position) -> bool:
        """Whether a position lies within the words of a value."""
        before = bisect_right(self._scalars, (at, (len(self.lines) + 1, 0)))
        return before > 0 and self._scalars[before - 1][0] <= at < self._scalars[before - 1][1]

    def next(self, line: int) -> int:
        """The next line that a comment on ``line`` may speak of."""
        return self._next[line]

    def last(self, first: int) -> int:
        """The last line of a value that begins in a line: a block begins in the one before its words."""
        return max(self._ends.get(first, first), first)


def _comment(written: str, at: Position, file: str, layout: _Layout) -> Comment:
    line, column = at
    place = Place(file, line + 1, column + 1, len(written))
    first = line if layout.lines[line][:column].strip() else layout.next(line)
    return Comment(written.lstrip("# \t"), place, first + 1, layout.last(first) + 1)
