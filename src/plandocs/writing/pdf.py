"""Word files go in, PDF files come out (xuất PDF): LibreOffice is started once for all, with a profile of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.steps import note_step
from plandocs.writing.office_profile import closed_profile
from plandocs.writing.passing_folders import scratch_folder
from plandocs.writing.whole_files import put_in_place

PROGRAM_VARIABLE = "PLANDOCS_SOFFICE"
"""The environment variable that names LibreOffice where it is not on the path."""
FONT = "Times New Roman"

_AS_WIDE = (FONT, "Liberation Serif", "Tinos")
"""Fonts in which text is as wide and as high as in Times New Roman."""
_PROGRAMS = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
"""Where LibreOffice is looked for: on the path, then where its installers put it."""
_START_SECONDS = 60
_SECONDS_PER_FILE = 10
_BYTES_PER_SECOND = 1_000
"""How much of a Word file is converted in a second at least; a table that stays whole is slow."""
_FONT_SECONDS = 10
SHOWN = 300
"""Characters of what LibreOffice says that are told."""
_SAID = "said.txt"
_MOST_READ = 4 * SHOWN
_BEGIN, _END = b"%PDF", b"%%EOF"
_LAST = 1024
"""Bytes at the end of a PDF file among which its end mark stands."""


def convert_to_pdf(
    files: Sequence[Path], folder: Path, problems: Problems, variants: Mapping[Path, bytes] | None = None
) -> list[Path]:
    """The PDF files made of Word files, in ``folder`` under the same names; what could not be made is noted.

    ``variants`` are Word files that LibreOffice is given in place of some of these.
    """
    program = libre_office()
    if program is None:
        problems.add("PD903", Place(str(folder)))
    if program is None or not files:
        return []
    made = list[Path]()
    try:
        with scratch_folder() as scratch:
            told = _convert(program, [(variants or {}).get(file, file) for file in files], scratch)
            for number, file in enumerate(files):
                made += _moved(scratch / f"{number}.pdf", folder / f"{file.stem}.pdf", told, problems)
    except OSError as error:
        problems.add("PD904", Place(str(folder)), problem=error.strerror or error)
    if (font := substitute()) is not None:
        problems.add("PD905", Place(str(folder)), font=FONT, substitute=font)
    return made


def lays_out_as_measured() -> bool:
    """Whether LibreOffice sets text as wide as the shipped table of widths says, as far as can be known."""
    font = substitute()
    return font is None or is_as_wide(font)


def is_as_wide(font: str) -> bool:
    """Whether text is as wide in a font as in Times New Roman (phông cùng độ rộng)."""
    return font in _AS_WIDE


def substitute() -> str | None:
    """The font that stands for Times New Roman on this machine, where one does."""
    matcher = shutil.which("fc-match")
    if matcher is None:
        return None
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        asked = subprocess.run(  # noqa: S603
            [matcher, "--format=%{family[0]}", FONT], capture_output=True, text=True, timeout=_FONT_SECONDS, check=False
        )
        return asked.stdout if asked.stdout not in ("", FONT) else None
    return None


def libre_office() -> str | None:
    """LibreOffice, by the variable or on the path."""
    named = os.environ.get(PROGRAM_VARIABLE)
    return shutil.which(named) if named else next(filter(None, map(shutil.which, _PROGRAMS)), None)


def command_for(program: str, names: Sequence[Path], folder: Path) -> list[str]:
    """The command by which LibreOffice converts Word files of a folder there (dòng lệnh), with a profile of its own.

    The profile is laid down in the folder; raises OSError.
    """
    note_step("convert", program=program, files=len(names))
    profile = closed_profile(folder).as_uri()
    arguments = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--convert-to", "pdf:writer_pdf_Export"]
    return [program, f"-env:UserInstallation={profile}", *arguments, "--outdir", str(folder), *map(str, names)]


def seconds_for(sizes: Iterable[int]) -> int:
    """How long files of these sizes may take (giới hạn thời gian)."""
    return _START_SECONDS + sum(_SECONDS_PER_FILE + size // _BYTES_PER_SECOND for size in sizes)


def _convert(program: str, files: Sequence[Path | bytes], scratch: Path) -> str:
    """Runs LibreOffice over copies numbered in ``scratch``, so that equal names do not meet; returns what it said."""
    copies = [scratch / f"{number}.docx" for number in range(len(files))]
    for file, copy in zip(files, copies, strict=True):
        if isinstance(file, bytes):
            copy.write_bytes(file)
        else:
            shutil.copyfile(file, copy)
    seconds = seconds_for(copy.stat().st_size for copy in copies)
    return _run(command_for(program, copies, scratch), seconds, scratch / _SAID)


def _run(command: list[str], seconds: int, said: Path) -> str:
    """Runs a program for at most some seconds; when they are over, ends it with all that it started."""
    try:
        process = started(command, said)
    except OSError as error:
        return str(error)
    with process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            end_group(process)
            return f"> {seconds} s"
        except BaseException:  # also Ctrl-C: nothing may go on behind the user's back
            end_group(process)
            raise
    return words_of(said)


def started(command: Sequence[str], said: Path) -> subprocess.Popen[bytes]:
    """A program that goes on by itself (chạy chương trình); what it says goes into a file. Raises OSError."""
    with said.open("wb") as stream:
        return subprocess.Popen(  # noqa: S603 - the program is the user's own LibreOffice
            command, stdout=subprocess.DEVNULL, stderr=stream, stdin=subprocess.DEVNULL, start_new_session=True
        )


def words_of(said: Path) -> str:
    """The first of what a program has said (lời báo), however much it was."""
    with contextlib.suppress(OSError), said.open("rb") as stream:
        return stream.read(_MOST_READ).decode(errors="replace").strip()[:SHOWN]
    return ""


def whole_pdf(path: Path) -> bytes | None:
    """A PDF file, if it is there to its end (tệp PDF trọn vẹn): LibreOffice may have been stopped amid it."""
    with contextlib.suppress(OSError):
        data = path.read_bytes()
        return data if data.startswith(_BEGIN) and _END in data[-_LAST:] else None
    return None


def end_group(process: subprocess.Popen[Any]) -> None:
    """Ends LibreOffice (dừng hẳn): its starter leaves the real program behind, so the whole group goes."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _moved(made: Path, target: Path, told: str, problems: Problems) -> list[Path]:
    """Puts a PDF at its place; notes it when LibreOffice did not make it, or it cannot be put there."""
    data = whole_pdf(made)
    if data is None:
        problems.add("PD904", Place(str(target)), problem=told or target.name)
        return []

    def refused(path: Path, error: OSError) -> None:
        problems.add("PD902", Place(str(path)), file=path, problem=error.strerror or error)

    return put_in_place({target: data}, refused)
