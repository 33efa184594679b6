"""What follows when a unit's files are written (việc tiếp theo): nothing, or their PDF files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from plandocs.batch.order import Made
from plandocs.batch.records import Record


class Follows(Protocol):
    """What follows when a unit's files are written."""

    def add(self, record: Record, made: Made) -> None:
        """Takes a unit on."""

    def finished(self) -> Iterator[Record]:
        """The units that are finished since."""

    def rest(self) -> Iterator[Record]:
        """The units that are not finished yet, when they are."""


@dataclass(slots=True)
class Nothing:
    """A unit is finished when its files are written."""

    _written: list[Record] = field(default_factory=list)

    def add(self, record: Record, made: Made) -> None:  # noqa: ARG002 - others ask for it
        """Takes a unit on."""
        self._written.append(record)

    def finished(self) -> Iterator[Record]:
        """The units that were taken on."""
        while self._written:
            yield self._written.pop()

    def rest(self) -> Iterator[Record]:
        """None but these."""
        return self.finished()
