"""Every file that any test makes is looked through (kiểm tra mọi tệp): Word files, workbooks, forms and looks.

All of them leave plandocs through one function, ``packed``, which is watched from before anything else imports it.
What commands in processes of their own write is found in the test's folder. Each package is looked through once.
"""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from plandocs.writing import package
from tests.readers.package_check import package_faults
from tests.readers.workbook_check import workbook_faults

_DATE = (1980, 1, 1, 0, 0, 0)
_OURS = b"<Application>plandocs</Application>"
_BETWEEN = {"plandocs.writing.look_frame"}
"""Rooms that pack what is not written: a look on its way into docxtpl."""
_LARGEST = 400_000
"""Bytes of a package that is looked through in every run; larger ones are lists of thousands of rows, all alike."""
_OF_ONE_TEST = 3
"""Packages of one test that are looked through in every run: the hundreds that a property makes are much alike."""
ALL = os.environ.get("PLANDOCS_EVERY") == "1"
"""Whether all are looked through."""


@dataclass
class Watch:
    """What has been made so far (sổ theo dõi): the hashes of packages, and the faults that no test has told yet."""

    seen: set[bytes] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    of_this_test: int = 0

    def look(self, content: bytes) -> None:
        """Looks through a package that was not seen before."""
        if not ALL and (len(content) > _LARGEST or self.of_this_test == _OF_ONE_TEST):
            return
        digest = hashlib.sha256(content).digest()
        if digest not in self.seen:
            self.seen.add(digest)
            self.of_this_test += 1
            self.faults += faults_of(content)

    def look_into(self, folder: Path) -> None:
        """Looks through what commands left in a folder, where plandocs made it."""
        for path in (*folder.rglob("*.docx"), *folder.rglob("*.xlsx")):
            if path.is_file() and (content := path.read_bytes()) and _is_ours(content):
                self.look(content)

    def told(self) -> list[str]:
        """The faults since the last time."""
        faults, self.faults, self.of_this_test = self.faults, [], 0
        return faults


def faults_of(content: bytes) -> list[str]:
    """The faults of a Word file or workbook, whichever it is."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        is_workbook = "xl/workbook.xml" in archive.namelist()
    return workbook_faults(content, zip_date=_DATE) if is_workbook else package_faults(content, zip_date=_DATE)


def watched() -> Watch:
    """Watches the door from now on."""
    watch, original = Watch(), package.packed

    def packed(parts: Iterable[package.Part | package.DeflatedPart]) -> bytes:
        content = original(parts)
        if sys._getframe(1).f_globals["__name__"] not in _BETWEEN:
            watch.look(content)
        return content

    package.packed = packed
    return watch


def _is_ours(content: bytes) -> bool:
    """Whether plandocs packed it; what a test has packed anew, to plant something, bears another date."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            is_dated = all(entry.date_time == _DATE for entry in archive.infolist())
            return is_dated and _OURS in archive.read("docProps/app.xml")
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
        return False
