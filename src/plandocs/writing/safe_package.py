"""A Word file from outside, taken apart (mở gói tệp lạ): nothing in it may run, swell or reach elsewhere."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.plain_file import NotPlainFile, read_plain
from plandocs.writing.reaching_out import reaches_out

_MOST_BYTES = 20_000_000
_MOST_PARTS = 1_000
_MOST_UNPACKED = 100_000_000
_MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_XML = (".xml", ".rels")
_MACROS = re.compile(r"vbaProject", re.IGNORECASE)
_MACRO_TYPE = b"macroEnabled"
_FORBIDDEN_NAMES = re.compile(r"(^|/)\.\.?(/|$)|^/|\\|[^ -~]|vbaProject|activeX|oleObject", re.IGNORECASE)
_ATTACHED_TEMPLATE = re.compile(rb"<w:attachedTemplate\b[^>]*/>|<Relationship\b[^>]*/attachedTemplate\"[^>]*/>")
"""The template on somebody's disk that Word remembers; it is taken out."""


class UnsafeFileError(ValueError):
    """The file is no plain Word document; the message says why."""

    has_macros = False


class HasMacrosError(UnsafeFileError):
    """The file holds programs that Word would run (macro)."""

    has_macros = True


def opened_parts(
    path: Path, problems: Problems, unsafe: Callable[[UnsafeFileError], tuple[str, Mapping[str, str]]]
) -> dict[str, bytes] | None:
    """The parts of a Word file (mở tệp Word), or None; why is noted (PD001, PD906).

    ``unsafe`` gives the code, and the values by name, of the problem that a file has which is not safe.
    """
    place = Place(str(path))
    try:
        return parts_of(path)
    except FileNotFoundError:
        problems.add("PD001", place, file=path)
    except OSError as error:
        problems.add("PD906", place, file=path, problem=error.strerror or error)
    except UnsafeFileError as error:
        code, values = unsafe(error)
        problems.add(code, place, related=(), file=path, **values)
    return None


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a Word file by name; raises ``UnsafeFileError`` or ``OSError``."""
    try:
        data = read_plain(path, _MOST_BYTES)
    except NotPlainFile as error:
        raise UnsafeFileError("not a file") from error
    if len(data) > _MOST_BYTES:
        raise UnsafeFileError("too large")
    try:
        parts = _unpacked(data)
    except UnsafeFileError:
        raise
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise UnsafeFileError(str(error)) from error
    parts = {name: _ATTACHED_TEMPLATE.sub(b"", data) if "settings" in name else data for name, data in parts.items()}
    _check(parts)
    return parts


def _unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of the archive; never more than the limits, whatever its headers promise."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if not all(entry.filename for entry in archive.infolist()):  # zipfile itself trips over such a one
            raise UnsafeFileError("parts that a plain document does not have")
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
            raise UnsafeFileError("unpacks to too much")
        names = [entry.filename for entry in entries]
        if any(_MACROS.search(name) for name in names):
            raise HasMacrosError("macros")
        if len(set(names)) < len(names) or any(_FORBIDDEN_NAMES.search(name) for name in names):
            raise UnsafeFileError("parts that a plain document does not have")
        return {entry.filename: archive.read(entry) for entry in entries}


def _check(parts: dict[str, bytes]) -> None:
    types = parts.get("[Content_Types].xml", b"")
    if _MACRO_TYPE in types:
        raise HasMacrosError("macros")
    if _MAIN_TYPE not in types:
        raise UnsafeFileError("not a Word document")
    if any(b"\x00" in data for name, data in parts.items() if name.lower().endswith(_XML)):
        raise UnsafeFileError("a document type declaration, or not UTF-8")
    if told := reaches_out(parts):
        raise UnsafeFileError(told)
