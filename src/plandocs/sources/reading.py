"""A file of an author into text (đọc tệp): size, encoding and characters are checked before anything reads it."""

from __future__ import annotations

import re
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.encodings import WrongEncoding, decode
from plandocs.vietnamese.text import nfc

LARGEST = 8 * 1024 * 1024
"""Bytes that a spec may have; the largest real plan has about 100 kB."""

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff"
    "\U000f0000-\U0010ffff]"
)
"""Control characters, lone halves and private-use characters, which XML or this program cannot carry, and the line
ends that only some programs take for one."""


def read_text(path: Path, file: str, problems: Problems) -> str | None:
    """The text of ``path`` in NFC with LF line ends (văn bản của tệp); ``file`` is its name in messages.

    None when it cannot be read as text; the reason is in ``problems``. Raises OSError when the machine refuses.
    """
    if path.stat().st_size > LARGEST:
        _note_too_large(file, problems)
        return None
    return text_of(path.read_bytes(), file, problems)


def text_of(data: bytes, file: str, problems: Problems) -> str | None:
    """The text that ``data`` spells, or None; see ``read_text``."""
    if len(data) > LARGEST:
        _note_too_large(file, problems)
        return None
    if not data.strip():
        problems.add("PD003", Place(file), file=file)
        return None
    try:
        text = decode(data).text
    except WrongEncoding as error:
        problems.add("PD002", Place(file, error.line, error.column), encoding=error.guess)
        return None
    text = nfc(text.replace("\r\n", "\n").replace("\r", "\n"))
    bad = FORBIDDEN.search(text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        problems.add("PD016", Place(file, line, column), character=f"U+{ord(bad.group()):04X}")
        return None
    return text


def _note_too_large(file: str, problems: Problems) -> None:
    problems.add("PD015", Place(file), limit=LARGEST // (1024 * 1024))
