"""Files put in place whole (ghi trọn tệp): at every moment each is complete or absent; what stood before stays whole.

They are written beside, in a passing folder, and forced to the disk; then each takes its place in one step. A link in
the place of a file is replaced, not followed: nothing is written outside what the command names.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from plandocs.writing.passing_folders import passing_folder

Refused = Callable[[Path, OSError], None]
"""Is told of a file that the machine refuses, and why."""

_UNSYNCED = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
"""What a file system answers that cannot force anything to the disk."""


def put_in_place(files: Mapping[Path, bytes], refused: Refused) -> list[Path]:
    """Writes files that go together (ghi các tệp); those that are in place: none, unless all could be written.

    Missing folders are made. A file that could be written and not put in its place, being open elsewhere for one, is
    refused alone.
    """
    with contextlib.ExitStack() as stack:
        waiting: dict[Path, Path] = {}
        rooms: dict[Path, Path] = {}
        for path, data in files.items():
            try:
                if path.parent not in rooms:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    rooms[path.parent] = stack.enter_context(passing_folder(path.parent))
                staged = rooms[path.parent] / str(len(waiting))
                _write_surely(staged, data)
            except OSError as error:
                refused(path, error)
                return []
            waiting[staged] = path
        made = [path for staged, path in waiting.items() if _is_moved(staged, path, refused)]
        for folder in dict.fromkeys(path.parent for path in made):
            sync_folder(folder)
    return made


def replace_own(path: Path, before: bytes, data: bytes) -> bool:
    """Replaces a file of the author's (thay tệp của người dùng); False if it no longer holds what it held before.

    It keeps its owner and its mode, and a link to it stays one. Raises OSError, also for a file that may not be
    written to.
    """
    path = path.resolve()
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    with passing_folder(path.parent) as room:
        staged = room / "0"
        _write_surely(staged, data)
        shutil.copymode(path, staged)
        with contextlib.suppress(OSError, AttributeError):  # only the superuser may give a file away
            os.chown(staged, path.stat().st_uid, path.stat().st_gid)
        if path.read_bytes() != before:
            return False
        staged.replace(path)
    sync_folder(path.parent)
    return True


def sync_folder(folder: Path) -> None:
    """Waits until the disk knows what stands in a folder (ghi thư mục xuống đĩa), where it can be asked to.

    If it fails, every file is whole all the same: only after a power cut the earlier one might be there again.
    """
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync(handle: int) -> None:
    """Forces an open file to the disk where that can be done (ghi xuống đĩa); raises OSError where it fails."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNSYNCED:
            raise


def _is_moved(staged: Path, path: Path, refused: Refused) -> bool:
    try:
        staged.replace(path)
    except OSError as error:
        refused(path, error)
        return False
    return True


def _write_surely(path: Path, data: bytes) -> None:
    with path.open("xb") as stream:
        stream.write(data)
        stream.flush()
        sync(stream.fileno())
