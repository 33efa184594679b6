"""The log of a run (nhật ký): a line of JSON for each thing that happened, with its time and level.

Each line is appended by one call, so that it is whole whenever the run ends, and that several runs may share a file.
Citizen numbers and phones are hidden in it, as everywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from plandocs.diagnostics.masking import mask

_BEGINS = b'{"time": "'
"""How every log begins; nothing is appended to a file that begins otherwise."""


@dataclass(slots=True)
class Log:
    """A log that is open (nhật ký đang mở)."""

    path: Path
    handle: int
    failure: OSError | None = None
    """Why nothing more is written, once a line could not be."""

    @classmethod
    def opened(cls, path: Path) -> Log | None:
        """The log at a path, made where there is none; None where the file is no log. Raises OSError."""
        if path.is_file() and path.stat().st_size:
            with path.open("rb") as stream:
                if stream.read(len(_BEGINS)) != _BEGINS:
                    return None
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o666)  # a pipe that nobody reads is no log
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(handle, True)
        return cls(path, handle)

    def write(self, level: str, event: str, values: Mapping[str, Any]) -> None:
        """Appends a line; nothing more once that failed, as on a full disk."""
        if self.failure is not None:
            return
        now = datetime.now().astimezone().isoformat(timespec="milliseconds")
        line = {"time": now, "level": level, "event": event} | {name: _plain(value) for name, value in values.items()}
        data = f"{json.dumps(line, ensure_ascii=False)}\n".encode("utf-8", "backslashreplace")
        try:
            while data:
                data = data[os.write(self.handle, data) :]
        except OSError as error:
            self.failure = error

    def close(self) -> None:
        """Ends the log."""
        with contextlib.suppress(OSError):
            os.close(self.handle)


def about_the_run(words: list[str]) -> dict[str, Any]:
    """What the first line of a run says of it: what was asked, and of which program."""
    from importlib.metadata import version

    return {
        "plandocs": version("plandocs"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "command": ["plandocs", *(mask(one, about=one) for one in words)],
    }


def _plain(value: Any) -> Any:
    """A value as JSON may hold it, with people's numbers hidden."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, bool | int | float) else mask(str(value))
