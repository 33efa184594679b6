"""A step from an earlier way of writing to today's (bước chuyển): how the old way is found, what takes its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from plandocs.formats.changes import Change
from plandocs.sources.located import Entry


class Kind(StrEnum):
    """What kind of file is read (loại tệp)."""

    SPEC = "spec"
    TABLE = "registers/tables"


@dataclass(frozen=True, slots=True)
class Example:
    """A small file before and after (ví dụ); both are tests of their step."""

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A way of writing that was left (cách viết cũ).

    One that belongs to a ``format`` is read in files of earlier formats only. Any other is read in every file, with a
    warning, from version ``since`` on, and no longer from ``gone_in`` on. ``plandocs migrate`` rewrites both.
    """

    old: str
    """The old way, as messages name it."""
    new: str
    """Today's way, as messages name it."""
    kind: Kind
    since: str
    gone_in: str
    marker: str
    """A pattern that the text of every file with the old way holds; others are not looked through."""
    find: Callable[[Entry], Iterator[Change]]
    examples: tuple[Example, ...]
    format: int = 0
    """The first format that knows only today's way; 0 where that is no matter of the format."""
