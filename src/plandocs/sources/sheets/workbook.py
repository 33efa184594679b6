"""The door to spreadsheets (đọc bảng tính): a file of any kind into a workbook, and the files of a folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePath

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.steps import note_step
from plandocs.sources.plain_file import NotPlainFile, read_plain
from plandocs.sources.sheets.kinds import EXTENSIONS, Kind, outer_kind, package_kind
from plandocs.sources.sheets.limits import LARGEST, MEGABYTE
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Workbook
from plandocs.vietnamese.text import nfc

_MEDIA_TYPE = "mimetype"
_DIGITS = re.compile(r"([0-9]+)")


def read_workbook(path: Path, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook | None:
    """The sheets of the spreadsheet at ``path`` (đọc tệp bảng tính); ``file`` is how messages call it.

    The kind is told by the content; an extension that says otherwise is noted. Nothing is computed, no link is
    followed, no macro looked at. None when the file cannot be read; ``problems`` then has the error. Cells that cannot
    be read are empty and told. Raises OSError when the machine refuses.

    With ``old_fonts`` the texts are going to be converted from TCVN3 or VNI: a text file in one of them is read, and
    soft hyphens, of which TCVN3 makes a letter, stay in the cells.
    """
    return _unless_refused(lambda: _bytes_of(path, file), path, file, problems, old_fonts=old_fonts)


def workbook_of(data: bytes, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook | None:
    """The sheets of a spreadsheet that is held already (đọc nội dung bảng tính), as ``read_workbook`` reads a file."""
    return _unless_refused(lambda: _of_size(data), PurePath(file), file, problems, old_fonts=old_fonts)


def _unless_refused(
    held: Callable[[], bytes], path: PurePath, file: str, problems: Problems, *, old_fonts: bool
) -> Workbook | None:
    """What a workbook's bytes say, under the name of ``path``; None with the refusal noted."""
    try:
        return _read(held(), path.suffix.lower(), file, problems, old_fonts=old_fonts)
    except Refusal as refusal:
        place = Place("!".join(part for part in (file, refusal.where) if part))
        problems.add(refusal.code, place, related=(), **refusal.values)
        return None


def workbook_files(path: Path) -> list[Path]:
    """The spreadsheet files that ``path`` names (các tệp bảng tính): itself, or those right in the folder it is.

    In natural order, "ds 2" before "ds 10"; the lock files of open documents and hidden files are left out. A file is
    returned whatever it is called. Raises OSError when the folder cannot be listed.
    """
    if not path.is_dir():
        return [path]
    found = (one for one in path.iterdir() if one.suffix.lower() in EXTENSIONS and one.is_file())
    return sorted((one for one in found if not one.name.startswith(("~$", "."))), key=_natural)


def _natural(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    """A key that takes the digits in a name for a number."""
    pieces = _DIGITS.split(nfc(path.name).casefold())
    return [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces if piece], path.name


def _bytes_of(path: Path, file: str) -> bytes:
    if path.is_dir():
        raise Refusal("PD042", file=file)
    try:
        data = read_plain(path, LARGEST)
    except NotPlainFile:
        raise Refusal("PD042", file=file) from None
    note_step("read", file=file, bytes=len(data))
    return _of_size(data)


def _of_size(data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise Refusal("PD029", limit=LARGEST // MEGABYTE)
    if not data.strip():
        raise Refusal("PD043")
    return data


def _read(data: bytes, extension: str, file: str, problems: Problems, *, old_fonts: bool) -> Workbook:
    """Reads by the kind that the bytes show; the readers are imported when their kind turns up."""
    kind = outer_kind(data)
    if kind is None:
        return _read_package(data, extension, file, problems, old_fonts=old_fonts)
    _note_extension(kind, extension, file, problems)
    if kind is Kind.XLS:
        from plandocs.sources.sheets.xls import read_xls

        return read_xls(data, file, problems, old_fonts=old_fonts)
    from plandocs.sources.sheets.delimited import read_delimited

    return read_delimited(data, file, problems, old_fonts=old_fonts)


def _read_package(data: bytes, extension: str, file: str, problems: Problems, *, old_fonts: bool) -> Workbook:
    from plandocs.sources.sheets.archive import Archive

    archive = Archive(data)
    kind = package_kind(frozenset(archive), archive.read(_MEDIA_TYPE) if _MEDIA_TYPE in archive else b"")
    _note_extension(kind, extension, file, problems)
    if kind is Kind.ODS:
        from plandocs.sources.sheets.ods import read_ods

        return read_ods(archive, file, problems, old_fonts=old_fonts)
    from plandocs.sources.sheets.xlsx import read_xlsx

    return read_xlsx(archive, file, problems, old_fonts=old_fonts)


def _note_extension(kind: Kind, extension: str, file: str, problems: Problems) -> None:
    if EXTENSIONS.get(extension) is not kind:
        problems.add("PD022", Place(file), extension=extension or "…", kind=kind.value)
