"""A Word file as a package of parts (gói tệp): the same parts give the same bytes on any day and machine.

A zip archive in the plainest form: parts in a set order, deflated, dated 1980, no extra fields. What does not change
from document to document is compressed once.
"""

from __future__ import annotations

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


@dataclass(frozen=True)
class Part:
    """A part of the package (thành phần): its name, such as ``word/document.xml``, and its bytes."""

    name: str
    data: bytes

    @cached_property
    def deflated(self) -> bytes:
        """The bytes as the archive holds them."""
        compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW_DEFLATE)
        return compressor.compress(self.data) + compressor.flush()

    @cached_property
    def header(self) -> bytes:
        """What the archive says of the part, at its place and again in the list at the end."""
        name = self.name.encode("ascii")
        checksum, packed, size = zlib.crc32(self.data), len(self.deflated), len(self.data)
        return _COMMON.pack(_VERSION, _NO_FLAGS, _DEFLATED, 0, _FIRST_OF_1980, checksum, packed, size, len(name))


def packed(parts: Iterable[Part]) -> bytes:
    """The archive of the parts (đóng gói), types and relationships first as Word expects, the rest by name."""
    archive, listing = bytearray(), bytearray()
    ordered = sorted(parts, key=_rank)
    for part in ordered:
        listing += b"PK\x01\x02" + struct.pack("<H", _VERSION) + part.header
        listing += struct.pack("<HHHHII", 0, 0, 0, 0, 0, len(archive)) + part.name.encode("ascii")
        archive += b"PK\x03\x04" + part.header + b"\0\0" + part.name.encode("ascii") + part.deflated
    end = struct.pack("<HHHHIIH", 0, 0, len(ordered), len(ordered), len(listing), len(archive), 0)
    return bytes(archive + listing + b"PK\x05\x06" + end)


def _rank(part: Part) -> tuple[int, str]:
    first = ("[Content_Types].xml", "_rels/.rels")
    return (first.index(part.name) if part.name in first else len(first), part.name)
