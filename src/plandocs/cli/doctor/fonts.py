"""Fonts (phông chữ): which one stands for Times New Roman on this machine, and whether text is as wide in it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from plandocs.cli.doctor.finding import Finding, State
from plandocs.writing.pdf import FONT, is_as_wide, substitute

_FILE = {"win32": "times.ttf", "darwin": "Times New Roman.ttf"}


def look_at_fonts() -> Iterator[Finding]:
    """Whether pages of a PDF are laid out as plandocs measures them."""
    if sys.platform in _FILE:
        found = next((folder for folder in _folders() if (folder / _FILE[sys.platform]).is_file()), None)
        yield _is_there() if found else Finding("font", State.WARNING, "font_missing", {"font": FONT})
    elif shutil.which("fc-match") is None:
        yield Finding("font", State.WARNING, "font_unknown", {"font": FONT})
    elif (other := substitute()) is None:
        yield _is_there()
    else:
        state, says = (State.OK, "font_alike") if is_as_wide(other) else (State.WARNING, "font_other")
        yield Finding("font", state, says, {"font": FONT, "substitute": other})


def _is_there() -> Finding:
    return Finding("font", State.OK, "font", {"font": FONT})


def _folders() -> Iterator[Path]:
    """Where Windows and macOS keep fonts, for all and for one user."""
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft" / "Windows" / "Fonts"
    else:
        yield Path("/System/Library/Fonts/Supplemental")
        yield Path("/Library/Fonts")
        yield Path.home() / "Library" / "Fonts"
