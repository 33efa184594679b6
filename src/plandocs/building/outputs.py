"""Where files go (nơi ghi tệp): names that cannot clash, and files that are whole or absent."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Container, Iterable
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

LEFTOVER = ".plandocs-"
"""How the names of files that are still being written begin."""


def planned_outputs(
    specs: Iterable[Path], folder: Path, problems: Problems, decided: Container[Path] = ()
) -> dict[Path, Path]:
    """The Word file of each spec: its own name in ``folder``; two that would write one file are a problem (PD901).

    A spec that is in ``decided`` makes a decision too, whose file ``decision_output`` names.
    """
    taken: dict[str, Path] = {}
    planned: dict[Path, Path] = {}
    for spec in specs:
        planned[spec] = folder / f"{spec.stem or 'plan'}.docx"
        for output in (planned[spec], *([decision_output(planned[spec])] if spec in decided else [])):
            first = taken.setdefault(str(output).casefold(), spec)
            if first is not spec:
                problems.add("PD901", Place(str(spec)), first=first, second=spec, file=output)
    return planned


def decision_output(output: Path) -> Path:
    """The Word file of the decision that goes with a plan's (tệp quyết định)."""
    return output.with_name(f"{output.stem}-quyet-dinh{output.suffix}")


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


def is_written(path: Path, data: bytes, problems: Problems) -> bool:
    """Whether a file could be written whole; a problem is noted where the machine refuses (PD902)."""
    try:
        write_whole(path, data)
    except OSError as error:
        problems.add("PD902", Place(str(path)), file=path, problem=error.strerror or error)
        return False
    return True


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
