"""The calls of the system by which a run writes, as strace lists them: at each of them it may fail."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

_WRITING = (
    *("write", "pwrite64", "writev", "sendfile", "copy_file_range", "ftruncate", "fsync", "fdatasync"),
    *("open", "openat", "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat"),
    *("unlink", "unlinkat", "rmdir", "chmod", "fchmod", "fchmodat", "flock"),
)
LISTING = ",".join(f"?{name}" for name in _WRITING)
"""What strace is asked to list; not every system has all of them."""
_CALL = re.compile(r"^(?P<process>\d+) +(?P<name>\w+)\((?P<arguments>.*)")
_TO_WRITE = ("O_WRONLY", "O_RDWR", "O_CREAT")


def points(listed: Iterable[str]) -> list[tuple[str, int]]:
    """The calls that write, each by its name and its number among those of that name, as strace counts them.

    It counts for each process by itself; what only opens to read is counted, and no point.
    """
    return list(dict.fromkeys(_points(listed)))


def _points(listed: Iterable[str]) -> Iterator[tuple[str, int]]:
    counts: Counter[tuple[str, str]] = Counter()
    for call in filter(None, map(_CALL.match, listed)):
        name = call["name"]
        counts[call["process"], name] += 1
        if not name.startswith("open") or any(flag in call["arguments"] for flag in _TO_WRITE):
            yield name, counts[call["process"], name]
