"""All files of a batch in one archive (đóng gói): the same bytes whenever it is made of the same files."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from plandocs.batch.records import Output
from plandocs.writing.passing_folders import passing_folder
from plandocs.writing.whole_files import sync, sync_folder

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The time that every file in it bears, the first that a ZIP archive can tell."""
_READABLE = 0o644 << 16
_UNIX = 3


def pack(archive: Path, folder: Path, outputs: Iterable[Output]) -> None:
    """Writes an archive of files of a folder (đóng gói), in the order of their names; raises OSError.

    It is whole or absent. Files are copied as they lie, one by one: all kinds of them are compressed already.
    """
    archive.parent.mkdir(parents=True, exist_ok=True)
    with passing_folder(archive.parent) as room:
        temporary = room / "0"
        with temporary.open("xb") as stream:
            with ZipFile(stream, "w", ZIP_STORED) as package:
                for output in sorted(outputs, key=lambda output: output.file):
                    _add(package, folder, output)
            stream.flush()
            sync(stream.fileno())
        temporary.replace(archive)
    sync_folder(archive.parent)


def _add(package: ZipFile, folder: Path, output: Output) -> None:
    about = ZipInfo(output.file, _FIRST_DAY)
    about.create_system, about.external_attr, about.file_size = _UNIX, _READABLE, output.size
    with (folder / output.file).open("rb") as source, package.open(about, "w") as target:
        shutil.copyfileobj(source, target)
