"""The folder that a batch writes to (thư mục của lô): one run at a time, each file whole or absent, nothing outside."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing.locking import Held, locked
from plandocs.writing.passing_folders import HIDDEN, sweep
from plandocs.writing.whole_files import sync, sync_folder

PREFIX = f"{HIDDEN}batch-"
"""How the names begin of what a run has not put in place yet; only the run that has the folder makes such."""
_LOCK = f"{HIDDEN}batch.lock"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)
"""Why nothing else could be written either."""


@contextlib.contextmanager
def held(folder: Path, problems: Problems) -> Iterator[bool]:
    """Holds a folder for this run (giữ thư mục), and clears away what a run that was killed left unfinished there.

    False, with the reason noted, if another run holds it (PD925) or it cannot be had (PD902). The system frees it when
    the process ends, however that happens.
    """
    with contextlib.ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(folder / _LOCK))
            _sweep(folder)
            sweep(folder)
        except Held:
            problems.add("PD925", Place(str(folder)), folder=folder)
            yield False
            return
        except OSError as error:
            problems.add("PD902", Place(str(folder)), file=folder, problem=error.strerror or error)
            yield False
            return
        yield True


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{PREFIX}*"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def stops_all(error: OSError) -> bool:
    """Whether nothing else could be written either (đĩa đầy): the disk is full, or takes nothing."""
    return error.errno in _FULL


@dataclass(slots=True)
class Files:
    """What a run writes in its folder (tệp của lô), by names below it.

    A file is written beside and then put in place, without waiting for the disk: after a kill it is whole or absent,
    after a power cut its hash tells the next run.
    """

    folder: Path
    _made: set[Path] = field(default_factory=set)
    _count: int = 0

    def write(self, files: Mapping[str, bytes]) -> None:
        """Puts files in place when all of them have been written (ghi các tệp); raises OSError."""
        waiting: dict[Path, Path] = {}
        try:
            for name, data in files.items():
                self._count += 1
                temporary = self.folder / f"{PREFIX}{self._count}.tmp"
                waiting[temporary] = self.target(name)
                _write_new(temporary, data)
            for temporary, target in waiting.items():
                temporary.replace(target)
        except BaseException:
            for temporary in waiting:
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)
            raise

    def delete(self, name: str) -> None:
        """Takes a file away (xóa tệp), and folders below this one that are empty then; raises OSError."""
        path = self.target(name)
        path.unlink(missing_ok=True)
        for above in path.relative_to(self.folder).parents[:-1]:
            if any((self.folder / above).iterdir()):
                return
            (self.folder / above).rmdir()
            self._made.discard(self.folder / above)

    def target(self, name: str) -> Path:
        """Where a file of this name goes, in a folder that is there; raises OSError."""
        path = self.folder / name
        if path.parent not in self._made:
            if not path.parent.resolve().is_relative_to(self.folder.resolve()):
                raise OSError(errno.EPERM, "a link leads out of the folder")
            path.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(path.parent)
        return path


def replace_surely(path: Path, pieces: Iterable[bytes]) -> None:
    """Writes a file of the folder's own in one step, and waits until the disk has it (ghi chắc); raises OSError.

    One that would be the same stays.
    """
    temporary = path.parent / f"{PREFIX}last.tmp"
    try:
        with temporary.open("wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            sync(stream.fileno())
        if not (path.is_file() and filecmp.cmp(temporary, path, shallow=False)):
            temporary.replace(path)
            sync_folder(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


def _write_new(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with open(handle, "wb") as stream:  # noqa: PTH123 - an open handle has no path
        stream.write(data)
