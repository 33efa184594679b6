"""Bytes to text (bảng mã): UTF-8 only; older Vietnamese encodings are named, never guessed into text."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

UNKNOWN = "unknown"
UTF16_LE = "utf-16-le"
UTF16_BE = "utf-16-be"
WINDOWS_1258 = "windows-1258"
TCVN3 = "tcvn3"
VNI = "vni"

_VOWELS = frozenset(b"aeiouyAEIOUY")
_TCVN3_LETTERS = frozenset(range(0xA1, 0xBF)) - {0xAF, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4}
_TCVN3_SHARE = 0.25
_SURE_SHARE = 0.5
_NUL_SHARE = 0.3

_VNI_LETTERS = frozenset(b"\xf1\xd1\xf6\xd6")
_VNI_MARKS = frozenset(b"\xf9\xf8\xfb\xf5\xef\xe2\xe1\xe0\xe5\xe3\xe4\xea\xe9\xe8\xfa\xfc\xeb") | frozenset(
    b"\xd9\xd8\xdb\xd5\xcf\xc2\xc1\xc0\xc5\xc3\xc4\xca\xc9\xc8\xda\xdc\xcb"
)
_WINDOWS_LETTERS = frozenset(b"\xf0\xd0\xfd\xdd")
_WINDOWS_VOWELS = frozenset(b"\xe2\xea\xf4\xe3\xf5\xfd\xc2\xca\xd4\xc3\xd5\xdd")
_WINDOWS_ACCENTED = frozenset(b"\xe0\xe1\xe8\xe9\xed\xf3\xf9\xfa\xc0\xc1\xc8\xc9\xcd\xd3\xd9\xda")
_WINDOWS_TONES = frozenset(b"\xcc\xd2\xde\xec\xf2")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text read from bytes, and the encoding (bảng mã) it came in: "utf-8" or "utf-8-sig"."""

    text: str
    encoding: str


class WrongEncoding(ValueError):  # noqa: N818 - the name says what is wrong
    """Bytes that are not UTF-8 (sai bảng mã).

    `guess` names the likely encoding, or "unknown"; `line` and `column`, from 1, place the first bad byte.
    """

    def __init__(self, guess: str, line: int = 1, column: int = 1) -> None:
        super().__init__(guess, line, column)
        self.guess = guess
        self.line = line
        self.column = column

    def __str__(self) -> str:
        """One line for a developer; authors are shown a diagnostic instead."""
        return f"not UTF-8 at line {self.line}, column {self.column}; likely {self.guess}"


def decode(data: bytes) -> Decoded:
    """Text of UTF-8 bytes, with or without byte order mark (giải mã).

    Raises WrongEncoding, naming UTF-16, windows-1258, TCVN3 (ABC) or VNI where the bytes show it.
    """
    utf16 = _utf16_variant(data)
    if utf16:
        raise WrongEncoding(utf16)
    encoding = "utf-8-sig" if data.startswith(BOM_UTF8) else "utf-8"
    body = data.removeprefix(BOM_UTF8)
    try:
        return Decoded(body.decode("utf-8"), encoding)
    except UnicodeDecodeError as error:
        line, column = _place_after(body[: error.start].decode("utf-8"))
        raise WrongEncoding(_guess(body), line, column) from None


def _utf16_variant(data: bytes) -> str | None:
    """UTF-16 by its mark, or by the NULs that Latin letters leave on one side of each pair."""
    if data.startswith(BOM_UTF16_LE):
        return UTF16_LE
    if data.startswith(BOM_UTF16_BE):
        return UTF16_BE
    before, after = data[0::2].count(0), data[1::2].count(0)
    needed = max(1, int(len(data) // 2 * _NUL_SHARE))
    if after >= needed and not before:
        return UTF16_LE
    return UTF16_BE if before >= needed and not after else None


def _place_after(text: str) -> tuple[int, int]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1


def _guess(data: bytes) -> str:
    high = sum(byte > 0x7F for byte in data)  # noqa: PLR2004 - the end of ASCII
    if sum(byte in _TCVN3_LETTERS for byte in data) >= high * _TCVN3_SHARE:
        return TCVN3
    windows, vni = _windows_evidence(data), _vni_evidence(data)
    if windows == vni or max(windows, vni) < high * _SURE_SHARE:
        return UNKNOWN
    return WINDOWS_1258 if windows > vni else VNI


def _vni_evidence(data: bytes) -> int:
    """VNI writes a plain vowel, then a byte for its marks: "Keá hoaïch"."""
    pairs = zip(b" " + data, data, strict=False)
    return sum(byte in _VNI_LETTERS or (byte in _VNI_MARKS and before in _VOWELS) for before, byte in pairs)


def _windows_evidence(data: bytes) -> int:
    """windows-1258 writes a vowel letter after a consonant, then its tone as a combining byte."""
    pairs = zip(b" " + data, data, strict=False)
    return sum(_is_windows_letter(before, byte) for before, byte in pairs)


def _is_windows_letter(before: int, byte: int) -> bool:
    after_vowel = before in _VOWELS
    if byte in _WINDOWS_TONES:
        return after_vowel or before in _WINDOWS_VOWELS
    return byte in _WINDOWS_LETTERS or (byte in _WINDOWS_VOWELS | _WINDOWS_ACCENTED and not after_vowel)
