"""Translates the command line's ``messages.po`` into the ``messages.mo`` that gettext reads.

Usage: python tools/make_catalogue.py [--check]; with --check it only says, by its exit code, whether the file is fresh.
"""

from __future__ import annotations

import re
import struct
import sys
from ast import literal_eval
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "src/plandocs/cli/locale/vi/LC_MESSAGES"
_MAGIC, _HEADER = 0x950412DE, 28
_ENTRY = re.compile(
    r'msgid (?P<id>(?:".*"\n?)+)(?:msgid_plural (?P<many>(?:".*"\n?)+))?msgstr(?:\[0\])? (?P<str>(?:".*"\n?)+)'
)


def read_catalogue(text: str) -> dict[str, str]:
    """The translations of a .po file; a plural's two ids are one key with NUL between them."""
    found: dict[str, str] = {}
    for entry in _ENTRY.finditer(text):
        key = _joined(entry["id"]) + (f"\0{_joined(entry['many'])}" if entry["many"] else "")
        found[key] = _joined(entry["str"])
    return found


def _joined(lines: str) -> str:
    return "".join(literal_eval(line) for line in lines.strip().split("\n"))


def compiled(translations: dict[str, str]) -> bytes:
    """The bytes of a .mo file: two tables of lengths and offsets, then the texts, sorted by id."""
    pairs = sorted((key.encode(), value.encode()) for key, value in translations.items())
    count = len(pairs)
    texts = b""
    tables: list[list[int]] = [[], []]
    start = _HEADER + 16 * count
    for side in (0, 1):
        for pair in pairs:
            tables[side] += [len(pair[side]), start + len(texts)]
            texts += pair[side] + b"\0"
    header = struct.pack("<7I", _MAGIC, 0, count, _HEADER, _HEADER + 8 * count, 0, start)
    return header + struct.pack(f"<{4 * count}I", *tables[0], *tables[1]) + texts


def main() -> int:
    """Writes messages.mo, or tells with 1 that it is stale."""
    made = compiled(read_catalogue((FOLDER / "messages.po").read_text(encoding="utf-8")))
    target = FOLDER / "messages.mo"
    if "--check" in sys.argv:
        return 0 if target.is_file() and target.read_bytes() == made else 1
    target.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
