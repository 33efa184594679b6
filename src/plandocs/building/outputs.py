"""Where files go (nơi ghi tệp): names that cannot clash, and files that are whole or absent."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

LEFTOVER = ".plandocs-"
"""How the names of files that are still being written begin."""


def planned_outputs(names: Mapping[Path, Iterable[str]], folder: Path, problems: Problems) -> None:
    """Notes where the files of two specs, by these names in ``folder``, would be one (PD901)."""
    taken: dict[str, Path] = {}
    for spec, files in names.items():
        for name in files:
            first = taken.setdefault(name.casefold(), spec)
            if first is not spec:
                problems.add("PD901", Place(str(spec)), first=first, second=spec, file=folder / name)


def kept_inputs(names: Iterable[str], folder: Path, inputs: Iterable[Path], problems: Problems) -> None:
    """Notes where files, by these names in ``folder``, would replace what a plan is made of or sent with (PD914).

    A workbook in a folder of spreadsheets would be read as one of them the next time.
    """
    sources = {_file(source): source for source in inputs}
    for name in names:
        target = folder / name
        source = sources.get(_file(target)) or (sources.get(_file(folder)) if target.suffix == ".xlsx" else None)
        if source is not None:
            problems.add("PD914", Place(str(source)), file=target, source=source)


def stem_of(spec: Path) -> str:
    """How the names of a spec's files begin (gốc tên tệp)."""
    return spec.stem or "plan"


def _file(path: Path) -> str:
    """A file, whatever leads to it."""
    with contextlib.suppress(OSError, RuntimeError):  # links in a circle lead nowhere
        path = path.resolve()
    return str(path).casefold()


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that it is complete or absent at every moment (ghi trọn tệp); raises OSError.

    The folder is made when it is missing. An earlier file of that name stays until the new one is complete.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=LEFTOVER, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def is_written(target: Path, data: bytes, problems: Problems) -> bool:
    """Whether a file could be written (ghi được tệp); it is noted where the machine refuses (PD902)."""
    try:
        write_whole(target, data)
    except OSError as error:
        problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
        return False
    return True


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
