"""The comments of a YAML text (chú thích), with the lines that each speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yaml import MarkedYAMLError
from yaml.events import ScalarEvent

from plandocs.diagnostics.place import Place
from plandocs.sources.yaml_events import events_of, marks_of

_BLOCKS = frozenset("|>")
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
    lines = text.split("\n")
    begins = [_position(text, one.start()) for one in found]
    return [
        _comment(one[0], at, file, lines, scalars)
        for one, at in zip(found, begins, strict=True)
        if not any(start <= at < end for start, end in scalars)
    ]


def _scalars(text: str) -> Iterator[tuple[Position, Position]]:
    """Where the words of each scalar begin and end; the first line of a block may hold a comment."""
    for event in events_of(text):
        if isinstance(event, ScalarEvent):
            start, end = marks_of(event)
            first = (start.line + 1, 0) if event.style in _BLOCKS else (start.line, start.column)
            yield first, (end.line, end.column)


def _position(text: str, offset: int) -> Position:
    return text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1


def _comment(
    written: str, at: Position, file: str, lines: list[str], scalars: list[tuple[Position, Position]]
) -> Comment:
    line, column = at
    place = Place(file, line + 1, column + 1, len(written))
    first = line if lines[line][:column].strip() else _next(lines, line)
    return Comment(written.lstrip("# \t"), place, first + 1, _last(first, lines, scalars) + 1)


def _next(lines: list[str], line: int) -> int:
    """The next line that is neither blank nor a comment; the last one where there is none."""
    after = range(line + 1, len(lines))
    return next((one for one in after if lines[one].strip() and not lines[one].lstrip().startswith("#")), line)


def _last(first: int, lines: list[str], scalars: list[tuple[Position, Position]]) -> int:
    """The last line of a value that begins in a line: a block begins in the one before its words."""
    ends = (
        end[0] if end[1] else end[0] - 1
        for start, end in scalars
        if start[0] == first or (start == (first + 1, 0) and re.search(r"[|>][-+0-9]*(?:\s+#.*)?$", lines[first]))
    )
    return max(ends, default=first)
