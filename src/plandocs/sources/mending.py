"""A file with some stretches exchanged (sửa tệp): every other byte stays as it is."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable

from plandocs.diagnostics.diagnostic import Edit
from plandocs.vietnamese.text import nfc

_LINE_END = re.compile(r"(\r\n|\r|\n)")


def mended(data: bytes, edits: Iterable[Edit]) -> tuple[bytes, int]:
    """The bytes of a UTF-8 file after the edits, and how many of these were made (nội dung sau khi sửa).

    Places count in the text as plandocs reads it, in NFC with one kind of line end. Of edits that overlap the first
    is made; one that lies outside the file is not. Line ends in what is written become those of the file.
    """
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    pieces = _LINE_END.split(data.removeprefix(mark).decode("utf-8"))
    made = 0
    for line, wanted in _by_line(edits).items():
        at = 2 * (line - 1)
        if 0 <= at < len(pieces):
            pieces[at], count = _mended_line(pieces[at], wanted)
            pieces[at] = pieces[at].replace("\n", pieces[1] if len(pieces) > 1 else "\n")
            if not pieces[at] and any(edit.takes_line for edit in wanted):
                pieces[at + 1 : at + 2] = [""]
            made += count
    return mark + "".join(pieces).encode("utf-8"), made


def _by_line(edits: Iterable[Edit]) -> dict[int, list[Edit]]:
    lines: dict[int, list[Edit]] = {}
    for edit in sorted(set(edits), key=lambda edit: (edit.place.line, edit.place.column, edit.place.length)):
        lines.setdefault(edit.place.line, []).append(edit)
    return lines


def _mended_line(line: str, edits: list[Edit]) -> tuple[str, int]:
    """A line after its edits, which come in order."""
    parts, done, made = list[str](), 0, 0
    for edit in edits:
        begin, end = (_offset(line, edit.place.column - 1 + more) for more in (0, edit.place.length))
        if begin is None or end is None or begin < done or edit.place.column < 1:
            continue
        parts += (line[done:begin], edit.text)
        done, made = end, made + 1
    return "".join((*parts, line[done:])), made


def _offset(line: str, column: int) -> int | None:
    """The offset in a line, however it is composed, of a column in its NFC; None where it lies outside."""
    whole = nfc(line)
    if column > len(whole):
        return None
    if whole == line:
        return column
    head = whole[:column]
    return next(
        (at for at in range(len(line) + 1) if nfc(line[:at]) == head and nfc(line[at:]) == whole[column:]), None
    )
