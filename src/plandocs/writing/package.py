"""A Word file as a package of parts (gói tệp): the same parts give the same bytes on any day and machine.

A zip archive in the plainest form: parts in a set order, deflated, dated 1980, no extra fields. What does not change
from document to document is compressed once.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_LEVEL = 6
_RAW_DEFLATE = -15
_DEFLATED = 8
_VERSION = 20
_NO_FLAGS = 0
_FIRST_OF_1980 = (0 << 9) | (1 << 5) | 1
_COMMON = struct.Struct("<HHHHHIIIH")
"""Version, flags, method, time, date, checksum, two sizes, length of the name: what both headers of a part share."""
_LENGTHS, _LENGTHS_AT = struct.Struct("<HH"), 26
"""The lengths of name and extra field, where a part's header has them."""


@dataclass(frozen=True, slots=True)
class Deflated:
    """Bytes as the archive holds them (dữ liệu nén), with the checksum and size of what they were."""

    data: bytes
    checksum: int
    size: int


@dataclass(frozen=True)
class Part:
    """A part of the package (thành phần): its name, such as ``word/document.xml``, and its bytes."""

    name: str
    data: bytes

    @cached_property
    def deflated(self) -> Deflated:
        """The bytes as the archive holds them."""
        return deflated((self.data,))


@dataclass(frozen=True, slots=True)
class DeflatedPart:
    """A part that was compressed while it was made (thành phần nén sẵn): it never stood in memory as a whole."""

    name: str
    deflated: Deflated


def deflated(pieces: Iterable[bytes]) -> Deflated:
    """The pieces of a part, compressed as they come (nén dần); the same bytes for the same content, however parted."""
    compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW_DEFLATE)
    packed_, checksum, size = bytearray(), 0, 0
    for piece in pieces:
        packed_ += compressor.compress(piece)
        checksum = zlib.crc32(piece, checksum)
        size += len(piece)
    return Deflated(bytes(packed_ + compressor.flush()), checksum, size)


def _header(part: Part | DeflatedPart) -> bytes:
    """What the archive says of a part, at its place and again in the list at the end."""
    held, name = part.deflated, part.name.encode("ascii")
    sizes = (held.checksum, len(held.data), held.size, len(name))
    return _COMMON.pack(_VERSION, _NO_FLAGS, _DEFLATED, 0, _FIRST_OF_1980, *sizes)


def packed(parts: Iterable[Part | DeflatedPart]) -> bytes:
    """The archive of the parts (đóng gói), types and relationships first as Word expects, the rest by name."""
    archive, listing = bytearray(), bytearray()
    ordered = sorted(parts, key=_rank)
    for part in ordered:
        header = _header(part)
        listing += b"PK\x01\x02" + struct.pack("<H", _VERSION) + header
        listing += struct.pack("<HHHHII", 0, 0, 0, 0, 0, len(archive)) + part.name.encode("ascii")
        archive += b"PK\x03\x04" + header + b"\0\0" + part.name.encode("ascii") + part.deflated.data
    end = struct.pack("<HHHHIIH", 0, 0, len(ordered), len(ordered), len(listing), len(archive), 0)
    return bytes(archive + listing + b"PK\x05\x06" + end)


def unpacked(archive: bytes) -> list[DeflatedPart]:
    """The parts of an archive that another program has just made (mở gói): deflated, as they are."""
    import zipfile

    parts = []
    for entry in zipfile.ZipFile(io.BytesIO(archive)).infolist():
        name, extra = _LENGTHS.unpack_from(archive, entry.header_offset + _LENGTHS_AT)
        start = entry.header_offset + _LENGTHS_AT + _LENGTHS.size + name + extra
        data = archive[start : start + entry.compress_size]
        parts.append(DeflatedPart(entry.filename, Deflated(data, entry.CRC, entry.file_size)))
    return parts


def _rank(part: Part | DeflatedPart) -> tuple[int, str]:
    first = ("[Content_Types].xml", "_rels/.rels")
    return (first.index(part.name) if part.name in first else len(first), part.name)
