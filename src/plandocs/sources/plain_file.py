"""A file into bytes (đọc tệp thường): a pipe or a device, which may never end, is refused before it is read."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that nobody writes to is opened all the same, and can be looked at."""


class NotPlainFile(OSError):  # noqa: N818 - the name says what is wrong
    """What stands under a name is neither a file nor a folder."""


def read_plain(path: Path, most: int) -> bytes:
    """What a file holds, or its first ``most`` bytes and one more (nội dung tệp).

    Raises NotPlainFile for a pipe, a socket or a device, and OSError when the machine refuses.
    """
    handle = os.open(path, _FLAGS)
    try:
        kind = os.fstat(handle).st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(kind):
            raise NotPlainFile(errno.EINVAL, "not a plain file", str(path))
        with os.fdopen(handle, "rb", closefd=False) as stream:
            return stream.read(most + 1)
    finally:
        os.close(handle)
