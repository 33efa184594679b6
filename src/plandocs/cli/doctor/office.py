"""LibreOffice, which makes PDF: where it is, its version, and with ``--deep`` whether it converts a small file."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

from plandocs.cli.doctor.finding import Finding, State, shown
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.passing_folders import scratch_folder
from plandocs.writing.pdf import PROGRAM_VARIABLE, SHOWN, convert_to_pdf, libre_office

_SECONDS = 30


def look_at_office(*, deep: bool) -> Iterator[Finding]:
    """Whether PDF files can be made."""
    program = libre_office()
    if program is None:
        named = os.environ.get(PROGRAM_VARIABLE)
        if named:
            told = {"variable": PROGRAM_VARIABLE, "path": shown(named)}
            yield Finding("libreoffice", State.PROBLEM, "office_not_there", told)
        else:
            yield Finding("libreoffice", State.WARNING, "office_missing", {"variable": PROGRAM_VARIABLE})
        return
    told = {"version": _version(program), "path": shown(program)}
    yield Finding(
        "libreoffice",
        State.OK if told["version"] else State.WARNING,
        "office" if told["version"] else "office_silent",
        told,
    )
    if deep:
        yield _converted()


def _version(program: str) -> str:
    """What LibreOffice says of its version, without the mark of the build; empty where it says nothing."""
    try:
        said = subprocess.run(  # noqa: S603 - the program is the user's own LibreOffice
            [program, "--version"], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    words = said.stdout.split()
    return " ".join(words[:2])


def _converted() -> Finding:
    """Whether a small Word file becomes a PDF, with the program and fonts that plans are made with."""
    from plandocs.registers.shelf import Shelf
    from plandocs.writing.shipped_look import Variant, write_look

    problems = Problems()
    shelf = Shelf((), problems)
    profile = shelf.profile(shelf.names("profiles")[0])
    if profile is None:
        return Finding("pdf", State.PROBLEM, "pdf_failed", {"problem": "?"})
    with scratch_folder() as folder:
        word = folder / "plandocs.docx"
        word.write_bytes(write_look(profile, str(profile.sizes.default), Variant.STANDARD))
        made = convert_to_pdf([word], folder, problems)
        if made and made[0].read_bytes().startswith(b"%PDF"):
            return Finding("pdf", State.OK, "pdf")
    said = next((problem.value("problem") for problem in problems if problem.value("problem")), "?")
    return Finding("pdf", State.PROBLEM, "pdf_failed", {"problem": said[:SHOWN]})
