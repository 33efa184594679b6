"""Word files go in, PDF files come out (xuất PDF): LibreOffice is started once for all, with a profile of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

PROGRAM_VARIABLE = "PLANDOCS_SOFFICE"
"""The environment variable that names LibreOffice where it is not on the path."""
FONT = "Times New Roman"

_PROGRAMS = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
"""Where LibreOffice is looked for: on the path, then where its installers put it."""
_START_SECONDS = 60
_SECONDS_PER_FILE = 10
_FONT_SECONDS = 10
_SHOWN = 300


def convert_to_pdf(files: Sequence[Path], folder: Path, problems: Problems) -> list[Path]:
    """The PDF files made of Word files, in ``folder`` under the same names; what could not be made is noted."""
    program = _program()
    if program is None:
        problems.add("PD903", Place(str(folder)))
    if program is None or not files:
        return []
    with tempfile.TemporaryDirectory(prefix="plandocs-pdf-") as scratch:
        told = _convert(program, files, Path(scratch))
        made = [
            _moved(Path(scratch) / f"{number}.pdf", folder / f"{file.stem}.pdf", told, problems)
            for number, file in enumerate(files)
        ]
    _tell_substitute(folder, problems)
    return [pdf for pdf in made if pdf is not None]


def _program() -> str | None:
    """LibreOffice, by the variable or on the path."""
    named = os.environ.get(PROGRAM_VARIABLE)
    return shutil.which(named) if named else next(filter(None, map(shutil.which, _PROGRAMS)), None)


def _convert(program: str, files: Sequence[Path], scratch: Path) -> str:
    """Runs LibreOffice over copies numbered in ``scratch``, so that equal names do not meet; returns what it said."""
    for number, file in enumerate(files):
        shutil.copyfile(file, scratch / f"{number}.docx")
    profile = (scratch / "profile").as_uri()
    arguments = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--convert-to", "pdf:writer_pdf_Export"]
    names = [str(scratch / f"{number}.docx") for number in range(len(files))]
    command = [program, f"-env:UserInstallation={profile}", *arguments, "--outdir", str(scratch), *names]
    return _run(command, _START_SECONDS + _SECONDS_PER_FILE * len(files))


def _run(command: list[str], seconds: int) -> str:
    """Runs a program for at most some seconds; when they are over, ends it with all that it started."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the program is the user's own LibreOffice
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return str(error)
    with process:
        try:
            return process.communicate(timeout=seconds)[1].strip()
        except subprocess.TimeoutExpired:
            _end_group(process)
            return f"> {seconds} s"
        except BaseException:  # also Ctrl-C: nothing may go on behind the user's back
            _end_group(process)
            raise


def _end_group(process: subprocess.Popen[str]) -> None:
    """LibreOffice's starter leaves the real program behind; the whole group goes."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _moved(made: Path, target: Path, told: str, problems: Problems) -> Path | None:
    """Puts a PDF at its place in one step; notes it when LibreOffice did not make it, or it cannot be put there."""
    if not made.is_file():
        problems.add("PD904", Place(str(target)), problem=told[:_SHOWN] or target.name)
        return None
    waiting = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        shutil.copyfile(made, waiting)
        waiting.replace(target)
    except OSError as error:
        waiting.unlink(missing_ok=True)
        problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
        return None
    return target


def _tell_substitute(folder: Path, problems: Problems) -> None:
    """Notes which font stands for Times New Roman on this machine, where one does."""
    matcher = shutil.which("fc-match")
    if matcher is None:
        return
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        asked = subprocess.run(  # noqa: S603
            [matcher, "--format=%{family[0]}", FONT], capture_output=True, text=True, timeout=_FONT_SECONDS, check=False
        )
        if asked.stdout and asked.stdout != FONT:
            problems.add("PD905", Place(str(folder)), font=FONT, substitute=asked.stdout)
