"""What is tried (một ca thử): files in a fresh folder, a command line, and what has to come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Link:
    """A symbolic link in the place of a file."""

    target: str


@dataclass(frozen=True)
class Pipe:
    """A named pipe that nobody writes to."""


@dataclass(frozen=True)
class Folder:
    """An empty folder in the place of a file."""


Content = str | bytes | Link | Pipe | Folder | Callable[[], "str | bytes"]
"""What stands under a name; what is large is made when it is wanted."""

AUTHOR, USAGE, MACHINE = 1, 2, 3


@dataclass(frozen=True)
class Case:
    """One attack, or one oddity that is right (ca thử).

    Errors are told with exactly the codes ``told``; none means that the input is accepted. Files stand in the folder
    ``project``, where the command runs; a name beginning with ``../`` stands outside of it.
    """

    name: str
    line: tuple[str, ...]
    files: Mapping[str, Content] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    exit: int = 0
    says: tuple[str, ...] = ()
    """What has to be read in what was printed, or in what was made."""
    hides: tuple[str, ...] = ()
    """What may not."""
    writes: tuple[str, ...] = ("output",)
    """The files and folders of the project that the command line names to be written."""
    reads: tuple[str, ...] = ()
    """What else may be read, by links that somebody has put there on purpose."""
    stdin: bytes | str | None = b""
    """What comes in, or the device from which it comes; None: nothing is open there."""
    closed: tuple[int, ...] = ()
    """Which of standard output and error nothing is open for."""
    stdout: str | None = None
    """A device that takes what is printed."""
    environment: Mapping[str, str | None] = field(default_factory=dict)
    """Variables to set, or to take away."""
    keeps: str = ""
    """A file beginning with .plandocs- that has to stay, for the next run."""
    flawed: bool = False
    """Whether what comes in has flaws of form that come out again."""
    own_process: bool = False
    """Whether it is about what Python does when it begins."""
    heavy: bool = False
    """Whether it takes seconds, and is left to ``make hostile``."""


def case(
    name: str,
    line: str | tuple[str, ...],
    files: Mapping[str, Content] | None = None,
    told: str = "",
    *,
    exit: int | None = None,  # noqa: A002 - the word for it
    says: str | tuple[str, ...] = (),
    hides: str | tuple[str, ...] = (),
    writes: str = "output",
    reads: str = "",
    **more: Any,
) -> Case:
    """A case; ``told`` are codes parted by spaces. Without codes it is accepted, unless ``exit`` says otherwise."""
    return Case(
        name,
        tuple(line.split()) if isinstance(line, str) else line,
        files or {},
        frozenset(told.split()),
        exit if exit is not None else AUTHOR if told else 0,
        (says,) if isinstance(says, str) else says,
        (hides,) if isinstance(hides, str) else hides,
        tuple(writes.split()),
        tuple(reads.split()),
        **more,
    )


def lay_out(one: Case, project: Path) -> None:
    """Puts the files of a case where it wants them; what the folders' system cannot hold raises OSError."""
    project.mkdir(parents=True)
    for name, content in one.files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, content)


def _put(path: Path, content: Content) -> None:
    import os

    if isinstance(content, Link):
        path.symlink_to(content.target)
    elif isinstance(content, Pipe):
        os.mkfifo(path)
    elif isinstance(content, Folder):
        path.mkdir()
    else:
        made = content() if callable(content) else content
        path.write_bytes(made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made)
