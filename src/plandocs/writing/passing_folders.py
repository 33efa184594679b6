"""Passing folders (thư mục tạm): held by a lock while their process lives; the next run sweeps those of dead ones.

A process that is killed cannot clear away what it was writing. So everything unfinished lies in a folder of its own,
and the system frees its lock when the process ends, however that happens. Whoever can take the lock knows that nobody
is at work there: neither clocks nor numbers of processes are asked, and runs at the same time do no harm to each other.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from plandocs.writing.locking import Held, locked

HIDDEN = ".plandocs-"
"""How the names begin of what is not in its place yet."""
SCRATCH = "plandocs-"
"""The same of what lies where the system keeps temporary files."""
_ENDING = ".tmp"
_LOCK = "lock"
_TRIES = 20
_LOCKLESS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
"""What a file system without locks answers: there, nothing is known to be dead, and nothing swept."""


@contextlib.contextmanager
def passing_folder(parent: Path) -> Iterator[Path]:
    """A folder below another (thư mục tạm) that goes when it is left; raises OSError where none can be made.

    What dead runs left there is swept first.
    """
    sweep(parent)
    with contextlib.ExitStack() as stack:
        yield _new_folder(parent, HIDDEN, stack)


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder for what no document keeps (thư mục nháp), where the system has room for such; raises OSError."""
    parent = Path(tempfile.gettempdir())
    _sweep_once(parent)
    with contextlib.ExitStack() as stack:
        yield _new_folder(parent, SCRATCH, stack)


def sweep(parent: Path, prefix: str = HIDDEN) -> None:
    """Takes away what dead runs of this user left in a folder (dọn tệp tạm); what cannot be taken away stays."""
    name = re.compile(rf"{re.escape(prefix)}\w{{8}}{re.escape(_ENDING)}")
    with contextlib.suppress(OSError):
        for left in [entry for entry in os.scandir(parent) if name.fullmatch(entry.name)]:
            if left.is_dir(follow_symlinks=False) and _is_own(left):
                _remove_if_dead(Path(left.path))


@cache
def _sweep_once(parent: Path) -> None:
    """Sweeps the system's folder once in a run: many others use it as well."""
    sweep(parent, SCRATCH)


def _new_folder(parent: Path, prefix: str, stack: contextlib.ExitStack) -> Path:
    """A new folder, which goes when the stack is left; one that was swept before it was locked is made again."""
    for _ in range(_TRIES):
        folder = Path(tempfile.mkdtemp(prefix=prefix, suffix=_ENDING, dir=parent))
        with contextlib.ExitStack() as own:
            own.callback(shutil.rmtree, folder, ignore_errors=True)  # after the lock: open files stay in some systems
            try:
                own.enter_context(locked(folder / _LOCK))
            except (Held, FileNotFoundError):
                continue
            except OSError as error:
                if error.errno not in _LOCKLESS:
                    raise
            stack.enter_context(own.pop_all())
            return folder
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(parent))


def _remove_if_dead(folder: Path) -> None:
    try:
        with locked(folder / _LOCK):
            shutil.rmtree(folder, ignore_errors=True)
    except (Held, OSError):
        return
    shutil.rmtree(folder, ignore_errors=True)  # where the open lock kept it


def _is_own(entry: os.DirEntry[str]) -> bool:
    return os.name != "posix" or entry.stat(follow_symlinks=False).st_uid == os.geteuid()
