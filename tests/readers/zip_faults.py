"""Flaws of the zip file itself (lỗi tệp nén): what Word, Explorer and mail gateways stumble over."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator

from tests.readers.parts import TYPES_PART

ZipDate = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second."""

_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_DESCRIPTOR = struct.Struct("<3L")
_DESCRIPTOR_SIGNATURE = b"PK\x07\x08"
_ENCRYPTED, _DESCRIBED, _UTF8 = 0x1, 0x8, 0x800


def zip_faults(content: bytes, zip_date: ZipDate | None = None) -> list[str]:
    """What is wrong with a zip file; with ``zip_date`` every entry must carry that date."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return list(_archive_faults(archive, content, zip_date))
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        return [f"zip: cannot be opened: {error}"]


def _archive_faults(archive: zipfile.ZipFile, content: bytes, zip_date: ZipDate | None) -> Iterator[str]:
    entries = archive.infolist()
    if not content.startswith(b"PK\x03\x04"):
        yield "zip: something stands before the first entry"
    if archive.comment:
        yield "zip: the file has a comment"
    yield from _repeated_names(entries)
    if TYPES_PART not in archive.namelist():
        yield f"zip: {TYPES_PART} is missing"
    for entry in entries:
        for fault in (*_name_faults(entry.orig_filename), *_entry_faults(archive, entry, content)):
            yield f"zip: {entry.orig_filename!r} {fault}"
        if zip_date is not None and entry.date_time != zip_date:
            yield f"zip: {entry.orig_filename!r} is dated {entry.date_time}, not {zip_date}"


def _repeated_names(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    for name, count in Counter(entry.filename for entry in entries).items():
        if count > 1:
            yield f"zip: {name!r} stands {count} times in the file"
    names = {entry.filename for entry in entries}
    for name, count in Counter(name.casefold() for name in names).items():
        if count > 1:
            yield f"zip: {count} names differ from {name!r} only in capitals"


def _name_faults(name: str) -> Iterator[str]:
    if name.startswith("/") or name[1:2] == ":":
        yield "has an absolute name"
    if "\\" in name:
        yield "has a backslash in its name"
    if ".." in name.split("/"):
        yield "climbs out of its folder (..)"
    if name.endswith("/"):
        yield "is a folder, which a package does not have"
    if not name.isascii():
        yield "has a name outside ASCII"


def _entry_faults(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, content: bytes) -> Iterator[str]:
    if entry.flag_bits & _ENCRYPTED:
        yield "is encrypted"
        return
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield f"is packed by method {entry.compress_type}, which Word does not read"
        return
    yield from _header_faults(entry, content)
    try:
        archive.read(entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        yield f"cannot be read: {error}"


def _header_faults(entry: zipfile.ZipInfo, content: bytes) -> Iterator[str]:
    """Where the header before the data, or the descriptor after it, says other than the directory."""
    header = content[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
        yield "has no header where the directory says"
        return
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    start = entry.header_offset + _LOCAL_HEADER.size
    name = content[start : start + name_length]
    if name.decode("utf-8" if flags & _UTF8 else "cp437", "replace") != entry.orig_filename:
        yield f"is called {name!r} in its own header"
    if method != entry.compress_type or flags != entry.flag_bits:
        yield "has another method or other flags in its own header"
    expected = (entry.CRC, entry.compress_size, entry.file_size)
    if flags & _DESCRIBED:
        end = start + name_length + extra_length + entry.compress_size
        found = content[end : end + 4 + _DESCRIPTOR.size].removeprefix(_DESCRIPTOR_SIGNATURE)
        if len(found) < _DESCRIPTOR.size or _DESCRIPTOR.unpack(found[: _DESCRIPTOR.size]) != expected:
            yield "has a data descriptor that does not match the directory"
    elif (crc, packed, size) != expected:
        yield "has another checksum or size in its own header"
