"""One thing that doctor found (kết quả khám): what was looked at, whether it is well, and what to do if not."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class State(StrEnum):
    """How a thing is (tình trạng): a warning leaves plandocs useful, a problem does not."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing (kết quả khám)."""

    subject: str
    """What was looked at: a key of ``SUBJECTS``."""
    state: State
    says: str
    """A key of ``FOUND``, whose words the values complete."""
    values: dict[str, str] = field(default_factory=dict)


def shown(path: Path | str) -> str:
    """A path without the name of who works here: the home folder is ``~`` (đường dẫn không lộ tên người)."""
    written = str(path)
    try:
        home = str(Path.home())
    except (RuntimeError, OSError):  # nobody has said where home is
        return written
    inside = written.startswith(home) and written[len(home) : len(home) + 1] in ("", "/", "\\")
    return f"~{written[len(home) :]}" if inside and len(home) > 1 else written
