"""What a batch is made of, told by its content (dấu vân tay): files, folders, values, and plandocs itself."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent.parent
_MADE_BY_PYTHON = "__pycache__"
ABSENT = "-"
"""Stands for the hash of what is not there or cannot be read."""


def hash_of(data: bytes) -> str:
    """The hash of bytes (mã băm)."""
    return hashlib.sha256(data).hexdigest()


def hash_of_file(path: Path) -> str:
    """The hash of what a file holds, or of all that a folder holds, below it too; ``ABSENT`` if there is nothing."""
    try:
        if path.is_dir():
            held = {file.relative_to(path).as_posix(): hash_of_file(file) for file in _files_in(path)}
            return hash_of_values(held) if held else ABSENT
        if not path.is_file():  # a device or a pipe may have no end
            return ABSENT
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ABSENT


def hash_of_values(values: Any) -> str:
    """The hash of values as JSON writes them (mã băm của các giá trị); the order of keys does not count."""
    return hash_of(json.dumps(values, ensure_ascii=False, sort_keys=True).encode())


@cache
def hash_of_plandocs() -> str:
    """The hash of plandocs itself (chính chương trình): its code and its registers."""
    return hash_of_file(_PACKAGE)


def hashes_of(paths: Iterable[Path]) -> dict[str, str]:
    """The hashes of files and folders by their names (mã băm theo tên tệp), each once, of those that hold something."""
    found = {path.as_posix(): hash_of_file(path) for path in dict.fromkeys(paths)}
    return {name: sha256 for name, sha256 in found.items() if sha256 != ABSENT}


def _files_in(folder: Path) -> Iterator[Path]:
    """The files of a folder and of those below it, in one order everywhere; what begins with a dot is no input."""
    for below, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != _MADE_BY_PYTHON)
        yield from (Path(below, name) for name in sorted(names) if not name.startswith("."))
