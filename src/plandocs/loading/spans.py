"""Where each scalar of a YAML text begins and ends (khoảng chữ của từng giá trị), for edits that keep all the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from plandocs.diagnostics.place import Step
from plandocs.sources.yaml_events import events_of, marks_of

_SPACES = re.compile(r"\s*")
_BLOCKS = frozenset("|>")


@dataclass(frozen=True, slots=True)
class Span:
    """A scalar in its text (khoảng chữ): from ``begin`` to ``end``, counted in characters.

    ``start`` is where its own words begin: after the anchor, and after the first line of a block. ``line`` and
    ``column`` are those by which a located text calls the same scalar.
    """

    begin: int
    start: int
    end: int
    line: int
    column: int
    value: str
    path: tuple[Step, ...] = ()
    is_key: bool = False


@dataclass(slots=True)
class _Level:
    """A mapping or list that is still open: the key that waits for its value, or how many members there are."""

    is_mapping: bool
    key: str | None = None
    count: int = 0


@dataclass(slots=True)
class _Walk:
    """A walk over the events of a text, which knows its way."""

    text: str
    open: list[_Level] = field(default_factory=list)

    def take(self, event: Event) -> Span | None:
        """The scalar that an event brings; None for the rest."""
        span = None
        if isinstance(event, ScalarEvent):
            span = self.span(event)
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            self.open.append(_Level(isinstance(event, MappingStartEvent)))
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.open.pop()
            self.pass_value("")
        elif isinstance(event, ScalarEvent | AliasEvent):
            self.pass_value(event.value if isinstance(event, ScalarEvent) else "")
        return span

    def span(self, event: ScalarEvent) -> Span:
        mark, last = marks_of(event)
        begin, end = mark.index, last.index
        if event.anchor and self.text.startswith(f"&{event.anchor}", begin):
            behind = _SPACES.match(self.text, begin + 1 + len(event.anchor), end)
            begin = behind.end() if behind else begin
        start = begin
        if event.style in _BLOCKS:
            start = self.text.find("\n", begin, end) + 1 or end
        level = self.open[-1] if self.open else None
        is_key = level is not None and level.is_mapping and level.key is None
        return Span(begin, start, end, mark.line + 1, mark.column + 1, event.value, self.path(), is_key)

    def path(self) -> tuple[Step, ...]:
        return tuple(
            str(level.key) if level.is_mapping else level.count
            for level in self.open
            if not level.is_mapping or level.key is not None
        )

    def pass_value(self, value: str) -> None:
        if not self.open:
            return
        level = self.open[-1]
        if not level.is_mapping:
            level.count += 1
        elif level.key is None:
            level.key = value
        else:
            level.key = None


def scalar_spans(text: str) -> list[Span]:
    """The scalars of a text in their order (các giá trị), keys among them; the text is one that could be read."""
    walk = _Walk(text)
    return [span for event in events_of(text) if (span := walk.take(event)) is not None]
