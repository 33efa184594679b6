"""Another day and another order of files, for a process that begins with it: ``sitecustomize`` imports this.

The clock stands at a day of another year. Folders give their files in reverse, for no system promises an order.
"""

from __future__ import annotations

import datetime
import os
import time
from collections.abc import Iterator
from typing import Any, Self

THEN = 2_524_633_445.5
"""A moment of 2050, in seconds since 1970."""

_localtime, _gmtime, _listdir, _scandir = time.localtime, time.gmtime, os.listdir, os.scandir


class _Anything(type):
    """Takes what C code makes for its own."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.__mro__[1])


class _Day(datetime.datetime, metaclass=_Anything):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return datetime.datetime.fromtimestamp(THEN, tz)

    @classmethod
    def today(cls) -> Any:
        return datetime.datetime.fromtimestamp(THEN)  # noqa: DTZ006 - what the other does

    @classmethod
    def utcnow(cls) -> Any:
        return datetime.datetime.fromtimestamp(THEN, datetime.UTC).replace(tzinfo=None)


class _Scanned:
    def __init__(self, path: Any) -> None:
        with _scandir(path) as found:
            self._entries = sorted(found, key=lambda entry: entry.name, reverse=True)

    def __iter__(self) -> Iterator[os.DirEntry[str]]:
        return iter(self._entries)

    def __next__(self) -> os.DirEntry[str]:
        if not self._entries:
            raise StopIteration
        return self._entries.pop(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._entries = []


def begin() -> None:
    """Lets the process see it."""
    time.time = lambda: THEN
    time.time_ns = lambda: int(THEN) * 1_000_000_000
    time.localtime = lambda seconds=None: _localtime(THEN if seconds is None else seconds)
    time.gmtime = lambda seconds=None: _gmtime(THEN if seconds is None else seconds)
    datetime.datetime = _Day  # type: ignore[misc]
    os.listdir = lambda *path: sorted(_listdir(*path), reverse=True)  # type: ignore[assignment]
    os.scandir = lambda path=".": _Scanned(path)  # type: ignore[assignment]
