"""The likeliest cause of a YAML syntax error (nguyên nhân lỗi YAML), told at the line where it lies.

YAML finds out lines later: a quote that is not closed ends at the next quote, a key without its colon runs on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

_KEY = r"[A-Za-z_]\w*"
_DASHES = r"\s*(?:- +)*"
_OPENS = re.compile(rf"(?:^{_DASHES}|[:,\[{{-]\s+|[\[{{])(?P<quote>[\"'])")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_QUOTES = {'"': "double-quote", "'": "single-quote"}
_NEW_ENTRY = re.compile(rf"\s*(?:- |{_KEY}:(?:\s|$))")
_NO_SPACE = re.compile(rf"(?P<before>{_DASHES})(?P<key>[a-z_][a-z0-9_]*):(?=[^\s/:])")
_ONLY_A_KEY = re.compile(rf"(?P<before>{_DASHES})(?P<key>[a-z_][a-z0-9_]*)\s*$")
_KEY_AND_VALUE = re.compile(rf"(?P<before>{_DASHES}){_KEY}: +(?P<value>[^\s#&|>].*)$")
_CURLY = re.compile(r"(?:^|[:,\[{-])\s*(?P<quote>[“”‘’])")

_TIGHT = re.compile(r"\s*(?P<mark>[-–•●·+])(?=[^\W\d_])")

Found = tuple[int, int]
"""A line and a column, counted from 0."""


@dataclass(frozen=True, slots=True)
class Faults:
    """The lines of a file that YAML cannot read, and where causes are noted."""

    file: str
    lines: list[str]
    problems: Problems

    def explain(self, error: yaml.MarkedYAMLError) -> bool:
        """Notes the cause of an error; False when nothing better is known than what YAML says."""
        mark = error.problem_mark or error.context_mark
        if mark is None:
            return False
        if opened := _unclosed(self.lines, mark.line):
            line, column = opened
            self.note("PD159", line, column, 1, quote=_QUOTES[self.lines[line][column]], line=line + 1)
            return True
        if error.problem == "could not find expected ':'" and error.context_mark is not None:
            return self.lacks_colon(error.context_mark.line)
        if "mapping values are not allowed" in (error.problem or ""):
            return self.second_colon(mark.line)
        return False

    def lacks_colon(self, number: int) -> bool:
        """A line that should be a key: without its colon, or with nothing between colon and value."""
        line = self.line(number)
        if not line.strip():
            return False
        mark = _TIGHT.match(line)
        if mark:
            self.note("PD601", number, mark.start("mark"), 1, mark=mark["mark"], advice="space-after-mark")
        elif not self.no_space(number):
            self.note("PD162", number, len(line) - len(line.lstrip()), len(line.strip()), found=line.strip())
        return True

    def second_colon(self, number: int) -> bool:
        """A colon where YAML takes none, because of the line before, or of quotes that are none."""
        curly = _CURLY.search(self.line(number))
        if curly:
            self.note("PD163", number, curly.start("quote"), 1, quote=curly["quote"])
            return True
        if self.no_space(number):
            return True
        above = self.above(number)
        if above is None:
            return False
        if self.no_space(above):
            return True
        alone = _ONLY_A_KEY.match(self.line(above))
        if alone:
            self.note("PD162", above, alone.start("key"), len(alone["key"]), found=alone["key"])
            return True
        return self.too_deep(number, above)

    def too_deep(self, number: int, above: int) -> bool:
        """A key that stands deeper than the one above, which has a value of its own."""
        line, key = self.line(number), _KEY_AND_VALUE.match(self.line(above))
        indent = len(line) - len(line.lstrip(" "))
        if key is None or not _NEW_ENTRY.match(line) or indent <= len(key["before"]):
            return False
        self.note("PD160", number, indent, len(line.strip()), line=above + 1)
        return True

    def no_space(self, number: int) -> bool:
        """``count:76``, which YAML takes for text."""
        found = _NO_SPACE.match(self.line(number))
        if found:
            self.note("PD161", number, found.start("key"), len(found["key"]) + 1, key=found["key"])
        return found is not None

    def above(self, number: int) -> int | None:
        """The nearest line above that is neither blank nor a comment."""
        lines = (one for one in range(number - 1, -1, -1) if self.line(one).strip())
        return next((one for one in lines if not self.line(one).lstrip().startswith("#")), None)

    def line(self, number: int) -> str:
        """A line by its number from 0; empty beyond the file."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def note(self, code: str, number: int, column: int, length: int, /, **values: Any) -> None:
        """Notes a problem at a stretch of a line."""
        self.problems.add(code, Place(self.file, number + 1, column + 1, length), **values)


def _unclosed(lines: list[str], last: int) -> Found | None:
    """The first quote up to the line ``last`` that runs on into what looks like other keys or items."""
    past: Found = (0, 0)
    for number, column, quote in _opened(lines[: last + 1]):
        if (number, column) < past:
            continue
        closed = _CLOSED[quote].match(lines[number], column)
        if closed:
            past = (number, closed.end())
            continue
        end = next((one for one in range(number + 1, len(lines)) if quote in lines[one]), len(lines))
        if end == len(lines) or any(_NEW_ENTRY.match(line) for line in lines[number + 1 : end + 1]):
            return number, column
        past = (end, lines[end].index(quote) + 1)
    return None


def _opened(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """Where quotes may open a value: line, column and the quote."""
    for number, line in enumerate(lines):
        if not line.lstrip().startswith("#"):
            for found in _OPENS.finditer(line):
                yield number, found.start("quote"), found["quote"]
