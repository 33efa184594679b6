"""A text file of a table into text (đọc tệp chữ): UTF-8, UTF-16 and windows-1258; older encodings are named."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.sheets.refusal import Refusal
from plandocs.vietnamese.encodings import UTF16_BE, UTF16_LE, WINDOWS_1258, WrongEncoding, decode


def text_of(data: bytes, file: str, problems: Problems) -> str:
    """The text that ``data`` spells, line ends as they are; windows-1258, a guess from the bytes, is told.

    Raises ``Refusal`` for other encodings and for what is no text.
    """
    try:
        text = decode(data).text
    except WrongEncoding as error:
        text = _decoded(data, error)
        if error.guess == WINDOWS_1258:
            problems.add("PD039", Place(file), encoding=error.guess)
    if "\0" in text:
        raise Refusal("PD044")
    return text


def _decoded(data: bytes, error: WrongEncoding) -> str:
    encodings = {UTF16_LE: "utf-16-le", UTF16_BE: "utf-16-be", WINDOWS_1258: "cp1258"}
    if error.guess not in encodings:
        raise Refusal("PD044" if b"\0" in data else "PD038", encoding=error.guess)
    try:
        text = data.decode(encodings[error.guess])
    except UnicodeDecodeError:
        raise Refusal("PD038", encoding=error.guess) from None
    return text.removeprefix("\ufeff")
