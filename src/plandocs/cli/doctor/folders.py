"""Folders (thư mục): where documents and unfinished files go; whether one may write there, the room that is left."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from plandocs.cli.doctor.finding import Finding, State, shown

_MEGABYTE = 1024 * 1024
_SCARCE, _TOO_LITTLE = 500, 20
"""Megabytes left: below the first a batch with PDF may not fit, below the second nothing does."""


def look_at_folders(output: Path) -> Iterator[Finding]:
    """The folder of documents and that of temporary files."""
    yield _looked_at("output", _nearest(output), output)
    try:
        temporary = Path(tempfile.gettempdir())
    except OSError as error:
        yield Finding(
            "temporary", State.PROBLEM, "folder_refuses", {"path": "?", "problem": error.strerror or str(error)}
        )
        return
    yield _looked_at("temporary", temporary, temporary)


def _nearest(folder: Path) -> Path:
    """The folder itself, or where it would be made."""
    whole = folder.absolute()
    return next((one for one in (whole, *whole.parents) if one.exists()), whole)


def _looked_at(subject: str, there: Path, meant: Path) -> Finding:
    told = {"path": shown(meant)}
    try:
        with tempfile.TemporaryFile(dir=there) as probe:
            probe.write(b"plandocs")
            probe.flush()
        free = shutil.disk_usage(there).free // _MEGABYTE
    except OSError as error:
        return Finding(subject, State.PROBLEM, "folder_refuses", told | {"problem": error.strerror or str(error)})
    told["free"] = f"{free:,}".replace(",", ".")
    if free < _TOO_LITTLE:
        return Finding(subject, State.PROBLEM, "folder_full", told)
    if free < _SCARCE:
        return Finding(subject, State.WARNING, "folder_scarce", told)
    return Finding(subject, State.OK, "folder" if there == meant.absolute() else "folder_to_make", told)
