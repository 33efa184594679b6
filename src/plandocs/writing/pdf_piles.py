"""A pile of Word files on its way to PDF (một lượt xuất PDF), while its caller does other things."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plandocs.writing.pdf import command_for, end_group, seconds_for, started, whole_pdf, words_of

_SAID = "said.txt"
_TICK_SECONDS = 0.05


@dataclass(slots=True)
class Pile:
    """Word files that one LibreOffice converts (một lượt), with a profile of its own and a time limit.

    ``folder`` is made for it and goes with it.
    """

    folder: Path
    size: int
    deadline: float
    process: subprocess.Popen[bytes] | None
    told: str = ""
    """What LibreOffice said, or that its time was over."""

    @classmethod
    def begun(cls, program: str, files: Sequence[bytes], folder: Path) -> Pile:
        """LibreOffice started on these files, in a new folder; raises OSError where that cannot be made."""
        folder = folder.absolute()
        folder.mkdir()
        names = [folder / f"{number}.docx" for number in range(len(files))]
        for name, data in zip(names, files, strict=True):
            name.write_bytes(data)
        deadline = time.monotonic() + seconds_for(map(len, files))
        try:
            process = started(command_for(program, names, folder), folder / _SAID)
        except OSError as error:
            return cls(folder, len(files), deadline, None, str(error))
        return cls(folder, len(files), deadline, process)

    @property
    def is_over(self) -> bool:
        """Whether it has ended; it is ended when its time is over."""
        if self.process is None:
            return True
        if self.process.poll() is None and time.monotonic() < self.deadline:
            return False
        if self.process.poll() is None:
            self.told = "> time limit"
        end_group(self.process)
        self.process.wait()
        self.process = None
        return True

    def wait(self) -> None:
        """Waits a moment for it."""
        if self.process is not None and not self.is_over:
            time.sleep(_TICK_SECONDS)

    def taken(self) -> list[bytes | None]:
        """The PDF files in the order of the Word files, None for one that was not made; its folder goes."""
        made = [whole_pdf(self.folder / f"{number}.pdf") for number in range(self.size)]
        if not self.told:
            self.told = words_of(self.folder / _SAID)
        self.stop()
        return made

    def stop(self) -> None:
        """Ends it with all that it started, and clears away what it left."""
        if self.process is not None:
            end_group(self.process)
            self.process.wait()
            self.process = None
        shutil.rmtree(self.folder, ignore_errors=True)
