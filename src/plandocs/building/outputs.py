"""Where files go (nơi ghi tệp): names that cannot clash, and files that are whole or absent."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing.whole_files import put_in_place, replace_own


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


def are_written(files: Mapping[Path, bytes], problems: Problems) -> list[Path]:
    """Files that go together, put in place whole (ghi các tệp); those that are there, none unless all could be written.

    What the machine refuses is noted (PD902). Earlier files of these names stay until the new ones are complete.
    """
    return put_in_place(files, lambda path, error: note_unwritten(path, error, problems))


def is_written(target: Path, data: bytes, problems: Problems) -> bool:
    """Whether a file could be written (ghi được tệp); it is noted where the machine refuses (PD902)."""
    return bool(are_written({target: data}, problems))


def is_mended(own: Path, before: bytes, after: bytes, problems: Problems) -> bool:
    """Whether a file of the author's holds what it is to hold now (đã sửa tệp của người dùng).

    It is left alone, and that noted, if somebody has saved something else in it since it was read (PD930) or it may
    not be written to (PD902).
    """
    try:
        if replace_own(own, before, after):
            return True
        problems.add("PD930", Place(str(own)), file=own)
    except OSError as error:
        note_unwritten(own, error, problems)
    return False


def write_whole(target: Path, data: bytes) -> None:
    """Writes a file so that it is complete or absent at every moment (ghi trọn tệp); raises OSError."""

    def refused(_target: Path, error: OSError) -> None:
        raise error

    put_in_place({target: data}, refused)


def note_unwritten(target: Path, error: OSError, problems: Problems) -> None:
    """Notes a file that the machine refuses to write (PD902)."""
    problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
