"""A lock on a folder (khóa thư mục): held by one process, and given back by the system however that ends.

A link in the place of its file is not followed: it might lead to anywhere.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path


class Held(Exception):  # noqa: N818 - the name says what is the case
    """Another process holds the lock."""


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the lock that a file stands for (giữ khóa); the file goes when it is given back.

    Raises Held if another process has it, and OSError where a file cannot be made or locked.
    """
    handle = _taken(path)
    try:
        yield
    finally:
        if sys.platform == "win32":  # no open file can be removed there
            os.close(handle)
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            os.close(handle)


def _taken(path: Path) -> int:
    """The open and locked file; one that its last holder has just removed locks nothing, and is opened anew."""
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            _lock(handle)
        except BaseException:
            os.close(handle)
            raise
        with contextlib.suppress(FileNotFoundError):
            if sys.platform == "win32" or os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise Held from None
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Held from None
