"""What the files of a filled form are called (tên tệp): plain letters that every system takes, no two alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from plandocs.vietnamese.tones import strip_diacritics

_LONGEST = 60


def file_names(form: Path, spec: Path, items: Sequence[str]) -> list[str]:
    """The file names of a form filled for each of some items, or once for the plan where there are none (tên tệp)."""
    whole = f"{slug(form.stem)}-{slug(spec.stem)}"
    if not items:
        return [f"{whole}.docx"]
    names: list[str] = []
    for item in items:
        name = f"{whole}-{slug(item)}"
        number = 2
        while f"{name}.docx" in names:
            name = f"{whole}-{slug(item)}-{number}"
            number += 1
        names.append(f"{name}.docx")
    return names


def slug(text: str) -> str:
    """Words in small plain letters and figures, joined by hyphens: "Lớp số 01" gives "lop-so-01"."""
    letters = strip_diacritics(text).casefold()
    return "-".join(re.findall(r"[a-z0-9]+", letters))[:_LONGEST].strip("-") or "x"
