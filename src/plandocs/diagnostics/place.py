"""Where something stands in an author's file (vị trí)."""

from __future__ import annotations

from dataclasses import dataclass, replace

Step = str | int
"""One step of a key path: a key, or a position counted from 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line of a file (vị trí): line and column count from 1; line 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0
    length: int = 1
    path: tuple[Step, ...] = ()
    filled_from: tuple[Place, ...] = ()
    """Where the values come from with which a template's text was filled."""

    @property
    def key_path(self) -> str:
        """The keys that lead here, as an author would name them: ``tasks[2].lead``."""
        written = ""
        for step in self.path:
            if isinstance(step, int):
                written += f"[{step}]"
            else:
                written += f".{step}" if written else step
        return written

    def part(self, offset: int, length: int) -> Place:
        """A stretch inside this one, for a value that stands on one line."""
        return replace(self, column=self.column + offset, length=max(length, 1))

    def __str__(self) -> str:
        """``file:line:column``, or the file alone."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
