"""A change of what is written (thay đổi): made in the values that were read, or as edits of their text.

Both say the same: what is read of the edited text are the changed values. ``tests/formats`` holds them to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from plandocs.diagnostics.diagnostic import Edit
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Entry, Items, Text
from plandocs.sources.stretches import edit_within

Edits: TypeAlias = tuple[Edit, ...]
_QUOTES = ("'", '"')
_COMMA_BEFORE = re.compile(r",[ \t]*$")
_COMMA_BEHIND = re.compile(r"[ \t]*,[ \t]*")
_COMMENT_OR_NOTHING = re.compile(r"[ \t]*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class Renamed:
    """A key that is called otherwise (đổi tên khóa)."""

    entry: Entry
    key: str
    new: str

    @property
    def place(self) -> Place:
        """Where the key stands."""
        return self.entry.key_places[self.key]

    def make(self) -> None:
        """Renames the key among the values; the order of keys stays."""
        entry, places = self.entry, self.entry.key_places
        pairs = [(self.new if key == self.key else key, value) for key, value in entry.items()]
        entry.clear()
        entry.update(pairs)
        places[self.new] = places.pop(self.key)

    def edits(self, lines: Sequence[str]) -> Edits:
        """The edit of the key; its quotes stay."""
        return _in_place_of(self.place, self.key, self.new, lines)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Stretches of a text that say something else (sửa giá trị): each an offset, a length and what stands there now."""

    holder: Entry | Items
    at: str | int
    stretches: tuple[tuple[int, int, str], ...]

    @property
    def text(self) -> Text:
        """The text as it was written."""
        holder: Any = self.holder  # a key goes with an entry, a position with a list
        found: Text = holder[self.at]
        return found

    @property
    def place(self) -> Place:
        """Where the text stands."""
        return self.text.place

    def make(self) -> None:
        """Puts the new text where the old one stood."""
        old, parts, done = self.text, list[str](), 0
        for offset, length, new in self.stretches:
            parts += (old[done:offset], new)
            done = offset + length
        holder: Any = self.holder
        holder[self.at] = Text("".join((*parts, old[done:])), old.place, style=old.style, lines=old.lines)

    def edits(self, lines: Sequence[str]) -> Edits:  # noqa: ARG002 - as the other changes
        """The edits of the stretches; none where the notation does not show where one of them stands."""
        each = [edit_within(self.text, offset, length, new) for offset, length, new in self.stretches]
        return tuple(edit for edits in each for edit in edits) if all(each) else ()


@dataclass(frozen=True, slots=True)
class Removed:
    """A key that goes, with what stands after it (bỏ khóa)."""

    entry: Entry
    key: str

    @property
    def place(self) -> Place:
        """Where the key stands."""
        return self.entry.key_places[self.key]

    def make(self) -> None:
        """Takes the key from the values."""
        del self.entry[self.key]

    def edits(self, lines: Sequence[str]) -> Edits:
        """The edits that take key and value away; none where the value takes several lines or is no single text."""
        value, key = self.entry[self.key], self.place
        if not isinstance(value, Text) or value.lines or value.place.line != key.line:
            return ()
        line = lines[key.line - 1]
        start, end = key.column - 1, value.place.column - 1 + (0 if value.is_blank else value.place.length)
        if not line[:start].strip() and _COMMENT_OR_NOTHING.match(line, end):
            whole = replace(key, column=1, length=len(line))
            return (Edit(whole, "", takes_line=True),)
        first, last = _among_others(line, start, end)
        return (Edit(replace(key, column=first + 1, length=last - first), ""),)


@dataclass(frozen=True, slots=True)
class Begun:
    """A key that a file begins with (thêm khóa đầu tệp)."""

    entry: Entry
    key: str
    value: str

    @property
    def place(self) -> Place:
        """Where the file's own keys begin."""
        return next(iter(self.entry.key_places.values()), self.entry.place)

    def make(self) -> None:
        """Puts the key before the others."""
        entry, place, others = self.entry, self.place, dict(self.entry)
        entry.clear()
        entry[self.key] = Text(self.value, place)
        entry.update(others)
        entry.key_places[self.key] = place

    def edits(self, lines: Sequence[str]) -> Edits:
        """The edit that writes it before the first key, in the manner of that."""
        place = replace(self.place, length=0)
        before = lines[place.line - 1][: place.column - 1]
        if before.strip():  # keys in braces
            quote = '"' if lines[place.line - 1][place.column - 1 :].startswith('"') else ""
            return (Edit(place, f"{quote}{self.key}{quote}: {self.value}, "),)
        return (Edit(place, f"{self.key}: {self.value}\n{before}"),)


Change: TypeAlias = Renamed | Rewritten | Removed | Begun


def _in_place_of(place: Place, old: str, new: str, lines: Sequence[str]) -> Edits:
    """The edit of a word that stands at a place, in quotes or not; none where something else stands there."""
    written = lines[place.line - 1][place.column - 1 :]
    quotes = 1 if written[:1] in _QUOTES else 0
    if not written[quotes:].startswith(old):
        return ()
    return (Edit(replace(place, column=place.column + quotes, length=len(old)), new),)


def _among_others(line: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of a key and its value between braces, with one of the commas about it."""
    behind = _COMMA_BEHIND.match(line, end)
    if behind is not None:
        return start, behind.end()
    before = _COMMA_BEFORE.search(line[:start])
    return (before.start() if before is not None else start), end
