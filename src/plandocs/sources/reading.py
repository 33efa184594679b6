"""A file of an author into text (đọc tệp): size, encoding and characters are checked before anything reads it."""

from __future__ import annotations

import re
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.steps import note_step
from plandocs.sources.plain_file import NotPlainFile, read_plain
from plandocs.vietnamese.encodings import WrongEncoding, decode
from plandocs.vietnamese.text import nfc

LARGEST = 8 * 1024 * 1024
"""Bytes that a spec may have; the largest real plan has about 100 kB."""

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff"
    "\U000f0000-\U0010ffff"
    "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Control characters, lone halves and private-use characters, which XML or this program cannot carry, the line ends
that only some programs take for one, and what nobody sees: soft hyphens, spaces of no width, turns of direction."""

_MOST_TOLD = 20
"""Forbidden characters of a file that are told; what brought them in brought many."""

_BEGINNINGS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\xd0\xcf\x11\xe0": "Word/Excel (.doc, .xls)",
}
"""How files of other programs begin."""
_PACKAGE = b"PK\x03\x04"
_IN_PACKAGE = {b"word/": "Word (.docx)", b"xl/": "Excel (.xlsx)", b"ppt/": "PowerPoint (.pptx)"}


def read_text(path: Path, file: str, problems: Problems) -> str | None:
    """The text of ``path`` in NFC with LF line ends (văn bản của tệp); ``file`` is its name in messages.

    None when it cannot be read as text; the reason is in ``problems``. Raises OSError when the machine refuses.
    """
    try:
        data = read_plain(path, LARGEST)
    except NotPlainFile:
        problems.add("PD042", Place(file), file=file)
        return None
    note_step("read", file=file, bytes=len(data))
    return text_of(data, file, problems)


def text_of(data: bytes, file: str, problems: Problems) -> str | None:
    """The text that ``data`` spells, or None; see ``read_text``."""
    if len(data) > LARGEST:
        _note_too_large(file, problems)
        return None
    if not data.strip():
        note_empty(file, problems)
        return None
    if kind := other_kind(data):
        problems.add("PD165", Place(file), kind=kind)
        return None
    try:
        text = decode(data).text
    except WrongEncoding as error:
        problems.add("PD002", Place(file, error.line, error.column), encoding=error.guess)
        return None
    text = nfc(text.replace("\r\n", "\n").replace("\r", "\n"))
    bad = [found for found, _ in zip(FORBIDDEN.finditer(text), range(_MOST_TOLD), strict=False)]
    for found in bad:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        problems.add("PD016", Place(file, line, column), character=f"U+{ord(found.group()):04X}")
    return None if bad else text


def note_empty(file: str, problems: Problems) -> None:
    """Notes that a file holds nothing (tệp trống); what is read from standard input has no name to begin with."""
    problems.add("PD003", Place(file), file="ke-hoach.yaml" if file == "-" else file)


def other_kind(data: bytes) -> str:
    """The kind of file that ``data`` is by its first bytes (loại tệp khác), or empty."""
    if data.startswith(_PACKAGE):
        return next((kind for part, kind in _IN_PACKAGE.items() if part in data), "ZIP")
    return next((kind for begins, kind in _BEGINNINGS.items() if data.startswith(begins)), "")


def _note_too_large(file: str, problems: Problems) -> None:
    problems.add("PD015", Place(file), limit=LARGEST // (1024 * 1024))
