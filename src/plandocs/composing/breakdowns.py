"""Counts taken apart (cơ cấu) in one phrase: "nam 37 người và nữ 27 người"."""

from __future__ import annotations

from collections.abc import Callable

from plandocs.composing.context import Context, joined, separator_for
from plandocs.composing.draft import NoteMark, Pieces
from plandocs.composing.prose import note_prose
from plandocs.document.origin import Origin
from plandocs.spec.breakdowns import Breakdown, Part


def parts_in_words(breakdown: Breakdown, context: Context, words: Callable[[Part], Pieces]) -> Pieces:
    """The parts in one phrase, each in ``words`` and with its footnote (các thành phần)."""
    parts = [words(part) + note_on(part, context) for part in breakdown.parts]
    return joined(parts, breakdown.written_at, separator_for(parts))


def phrase_for(part: Part, phrase: str) -> str:
    """The phrase that says a part: another one where its name ends with a number, lest two numbers run together."""
    return f"{phrase}_numbered" if str(part.name)[-1:].isdigit() else phrase


def note_on(part: Part, context: Context) -> Pieces:
    """The footnote of a part; nothing when it has none (chú thích)."""
    return (NoteMark(note_prose(part.note, context), Origin(part.note.place)),) if part.note is not None else ()
