"""A ZIP file from outside (tệp nén): its parts are read in passing, and never more than they may hold."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from plandocs.sources.sheets.limits import MEGABYTE, MOST_RATIO, MOST_SMALL, MOST_UNPACKED
from plandocs.sources.sheets.refusal import Refusal

_PIECE = MEGABYTE
_LARGEST_DIRECTORY = MEGABYTE
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
    OverflowError,
    struct.error,
    OSError,
)
"""What zipfile raises over damaged files; the bytes are in memory, so that an OSError is the file's fault too."""
_ENCRYPTED = 0x1
_DIRECTORY_END = b"PK\x05\x06"
_DIRECTORY_END_64 = b"PK\x06\x06"
_IN_64 = 0xFFFFFFFF


class Archive:
    """The parts of a ZIP file by name (các phần của tệp nén), letter case aside.

    Raises ``Refusal`` for damaged and password-protected files, equal names and bombs.
    """

    def __init__(self, data: bytes) -> None:
        if _directory_size(data) > _LARGEST_DIRECTORY:
            raise Refusal("PD028", limit=MOST_UNPACKED // MEGABYTE)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise Refusal("PD024") from error
        self._parts: dict[str, zipfile.ZipInfo] = {}
        for part in self._zip.infolist():
            if _plain(part.filename) in self._parts:
                raise Refusal("PD025", part=part.filename)
            self._parts[_plain(part.filename)] = part
        self._left = MOST_UNPACKED

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._parts

    def __iter__(self) -> Iterator[str]:
        """The names of the parts, in small letters."""
        return iter(self._parts)

    def read(self, name: str, limit: int = MOST_SMALL) -> bytes:
        """A part as a whole; raises ``Refusal`` when it is missing, damaged or larger than ``limit``."""
        return b"".join(self.pieces(name, limit))

    def pieces(self, name: str, limit: int = MOST_UNPACKED) -> Iterator[bytes]:
        """A part, a megabyte at a time; raises ``Refusal`` as ``read`` does."""
        part = self._parts.get(_plain(name))
        if part is None:
            raise Refusal("PD026", part=name)
        _refuse_bomb(part, limit)
        try:
            with self._zip.open(part) as stream:
                while piece := stream.read(_PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise Refusal("PD028", limit=MOST_UNPACKED // MEGABYTE)
                    yield piece
        except _BROKEN as error:
            raise Refusal("PD024") from error


def _plain(name: str) -> str:
    """A name as parts are looked up: some programs write backslashes, and none tells parts apart by letter case."""
    return name.replace("\\", "/").lower()


def _refuse_bomb(part: zipfile.ZipInfo, limit: int) -> None:
    if part.flag_bits & _ENCRYPTED:
        raise Refusal("PD023")
    if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refusal("PD024")  # no spreadsheet program packs so, and what unpacks it knows no limit
    swollen = part.file_size > MOST_SMALL and part.file_size > MOST_RATIO * part.compress_size
    if swollen or part.file_size > limit:
        raise Refusal("PD028", limit=limit // MEGABYTE)


def _directory_size(data: bytes) -> int:
    """How large the list of parts says it is; zipfile would hold all of it, however long."""
    end = data.rfind(_DIRECTORY_END)
    if end < 0 or end + 16 > len(data):
        return 0
    (size,) = struct.unpack_from("<L", data, end + 12)
    end_64 = data.rfind(_DIRECTORY_END_64, 0, end) if size == _IN_64 else -1
    if end_64 < 0 or end_64 + 48 > len(data):
        return int(size)
    return int(struct.unpack_from("<Q", data, end_64 + 40)[0])
