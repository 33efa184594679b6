"""Where a stretch of a text stands in its file (vị trí trong giá trị), also where the text takes several lines."""

from __future__ import annotations

from dataclasses import replace

from plandocs.diagnostics.diagnostic import Edit
from plandocs.diagnostics.place import Place
from plandocs.sources.alignment import aligned
from plandocs.sources.located import Filled, Text

_QUOTES = frozenset("'\"")


def within(text: Text, offset: int, length: int) -> Place:
    """The place of ``length`` characters of a text from ``offset`` on, as far as they stand on one line.

    The text's own place where its notation does not show which characters these are: escapes in quotes, values that a
    template was filled with. What the author of a template typed himself stands where he typed it.
    """
    if text.filled is not None:
        return _in_template(text.filled, offset, length) or text.place
    quotes = 1 if text.style in _QUOTES else 0
    if text.place.length == len(text) + 2 * quotes and not text.lines:
        return text.place.part(offset + quotes, length)
    return _in_lines(text, offset, length) or text.place


def part_of(text: Text, start: int, end: int) -> Text:
    """A piece of a text as a text of its own (phần của giá trị), which knows on which line it begins."""
    piece = text[start:end]
    place = within(text, start + len(piece) - len(piece.lstrip()), 1)
    filled = text.filled.after(start) if text.filled is not None else None
    if place == text.place:
        return Text(piece, place, style=text.style, lines=text.lines, filled=filled)
    return Text(piece, place, lines=text.lines[place.line - text.place.line :], filled=filled)


def edit_within(text: Text, offset: int, length: int, new: str) -> tuple[Edit, ...]:
    """The edit that writes ``new`` in place of a stretch (sửa một đoạn); none where its place is not exact."""
    place = within(text, offset, length)
    return (Edit(place, new),) if is_exact(text, place, length) else ()


def is_exact(text: Text, place: Place, length: int) -> bool:
    """Whether a place that ``within`` gave is that of the stretch itself (vị trí chính xác) and can be edited."""
    return not place.filled_from and (place != text.place or len(text) == length) and place.length == length


def _in_template(filled: Filled, offset: int, length: int) -> Place | None:
    """A stretch that the author of a template typed himself; None where a value is in it, or escapes hide it."""
    typed_at = filled.position(offset, length)
    if typed_at is None:
        return None
    place = within(filled.template, typed_at, length)
    return place if place != filled.template.place else None


def _in_lines(text: Text, offset: int, length: int) -> Place | None:
    """A stretch of a text of several lines: YAML changes the spaces around line ends, and nothing else."""
    known = aligned(text)
    before = known.before(offset)
    starts_blank = text[offset : offset + 1].isspace()
    at = known.place(before - 1 if starts_blank or offset >= len(text) else before)
    if at is None:
        return None
    line, column = at
    if starts_blank:
        column += offset - known.offsets[before - 1]
    room = len(text.lines[line].rstrip("\n")) - column
    return replace(text.place, line=text.place.line + line, column=column + 1, length=max(min(length, room), 1))
