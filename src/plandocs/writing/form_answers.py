"""Who answers the tags of a form (nơi trả lời thẻ): this room asks, and knows no plan."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, Self


class Note(Protocol):
    """Notes a problem of the tag for which something is asked."""

    def __call__(self, code: str, **values: object) -> None:
        """Notes ``code`` of the catalogue; the tag and its place are added to the values."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """An expression that a form may ask (câu hỏi), with the names that are its own there: of loops, of kept values."""

    expression: str
    names: Collection[str]
    note: Note


class Answers(Protocol):
    """The answers to expressions (bên trả lời); what has none is noted, and a blank is given."""

    def text(self, expression: str, note: Note) -> str:
        """The words of a value."""
        ...

    def holds(self, expression: str, note: Note) -> bool:
        """Whether a condition holds."""
        ...

    def members(self, expression: str, note: Note) -> Sequence[tuple[str, object]]:
        """What a loop goes through, each member with its id."""
        ...

    def value(self, expression: str, note: Note) -> object:
        """A value to be kept under a name."""
        ...

    def naming(self, names: Mapping[str, object]) -> Self:
        """The same answers with more names."""
        ...

    def check(self, asked: Iterable[Asked]) -> None:
        """Notes what is wrong with expressions whatever the values are."""
        ...
