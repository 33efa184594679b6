"""A text file of a table into text (đọc tệp chữ): UTF-8, UTF-16 and windows-1258; older encodings are named."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.sheets.limits import MEGABYTE
from plandocs.sources.sheets.refusal import Refusal
from plandocs.vietnamese.encodings import TCVN3, UNKNOWN, UTF16_BE, UTF16_LE, VNI, WINDOWS_1258, WrongEncoding, decode

_LATIN = "latin-1"
_CODECS = {"": "utf-8-sig", UTF16_LE: "utf-16-le", UTF16_BE: "utf-16-be", WINDOWS_1258: "cp1258", _LATIN: _LATIN}
_BYTES = frozenset((TCVN3, VNI, WINDOWS_1258, UNKNOWN))
"""Encodings of a byte a letter: which of them it is cannot be told for sure."""
_LOOKED_AT = MEGABYTE // 2
"""Bytes before and after the first wrong one that tell an encoding: the guess goes through them one by one."""


def text_of(data: bytes, file: str, problems: Problems, *, old_fonts: bool = False) -> str:
    """The text that ``data`` spells, line ends as they are; windows-1258, a guess from the bytes, is told.

    With ``old_fonts`` a text that is no Unicode is known to be typed for TCVN3 or VNI: their codes come as the Latin
    letters that a workbook shows, to be converted by whoever knows which font it was. Raises ``Refusal`` for other
    encodings and for what is no text.
    """
    encoding = _other_encoding(data)
    if old_fonts and encoding in _BYTES:
        encoding = _LATIN
    text = _decoded(data, encoding)
    if "\0" in text:
        raise Refusal("PD044")
    if encoding == WINDOWS_1258:
        problems.add("PD039", Place(file), encoding=encoding)
    return text


def _other_encoding(data: bytes) -> str:
    """The likely encoding of bytes that are not UTF-8; empty for UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        wrong = error.start
    else:
        wrong = data.find(b"\0")  # UTF-16 without a mark is UTF-8 full of NULs
    if wrong < 0:
        return ""
    first = max(wrong - _LOOKED_AT, 0) // 2 * 2
    try:
        decode(data[first : wrong + _LOOKED_AT])
    except WrongEncoding as error:
        return error.guess
    return ""


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(_CODECS[encoding]).removeprefix("\ufeff")
    except (KeyError, UnicodeDecodeError):
        raise Refusal("PD044" if b"\0" in data else "PD038", encoding=encoding or UNKNOWN) from None
