"""What kind of file this is, by its first bytes (loại tệp): the extension is only what somebody called it."""

from __future__ import annotations

import re
from enum import Enum

from plandocs.sources.sheets.refusal import Refusal

_PACKAGES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"{\\rtf": "RTF (.rtf)",
    b"SQLite format 3": "SQLite",
    b"MZ\x90\x00": "EXE",
    b"\x7fELF": "ELF",
}
"""How files of other programs begin."""

_LOOKED_AT = 4096
_PAGE = re.compile(
    rb"""(?>\s+|<!--.*?-->|<\?.*?\?>)*+<(?:!doctype\s+html|html|head|meta|style|body|table|div)\b""",
    re.IGNORECASE | re.DOTALL,
)
_DECLARATION = re.compile(rb"\s*<\?xml\s")
_WEB_ARCHIVE = re.compile(rb"\s*MIME-Version:", re.IGNORECASE)
_BYTE_ORDER = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


class Kind(Enum):
    """The kinds of spreadsheet files that are read (loại bảng tính), by their extension."""

    XLSX = ".xlsx"
    XLS = ".xls"
    ODS = ".ods"
    TEXT = ".csv"


EXTENSIONS = {
    ".xlsx": Kind.XLSX,
    ".xlsm": Kind.XLSX,
    ".xls": Kind.XLS,
    ".ods": Kind.ODS,
    ".csv": Kind.TEXT,
    ".tsv": Kind.TEXT,
    ".txt": Kind.TEXT,
}
"""The names that spreadsheets go by."""


def outer_kind(data: bytes) -> Kind | None:
    """What ``data`` is as far as its beginning shows; None for a ZIP file, whose parts must be asked.

    Raises ``Refusal`` for what is no spreadsheet, or one of a kind that is not read.
    """
    if data.startswith(_PACKAGES):
        return None
    if data.startswith(_COMPOUND):
        return _compound_kind(data)
    other = next((kind for begins, kind in _BEGINNINGS.items() if data.startswith(begins)), "")
    if other:
        raise Refusal("PD020", kind=other)
    if markup := _markup_kind(data[:_LOOKED_AT]):
        raise Refusal("PD021", kind=markup)
    return Kind.TEXT


def _compound_kind(data: bytes) -> Kind:
    """An old Office file, or a new one that a password protects."""
    if _stream(data, "EncryptedPackage"):
        raise Refusal("PD023")
    if _stream(data, "Workbook") or _stream(data, "Book"):
        return Kind.XLS
    raise Refusal("PD020", kind="Word (.doc)" if _stream(data, "WordDocument") else "OLE")


def _stream(data: bytes, name: str) -> bool:
    """Whether the file's directory may hold a stream of this name; an entry has 64 bytes for one, filled with NULs."""
    return name.encode("utf-16-le").ljust(64, b"\0") in data


def _markup_kind(beginning: bytes) -> str:
    """The kind of a file of tags that spreadsheet programs open; empty for any other text."""
    for mark, encoding in _BYTE_ORDER.items():
        if beginning.startswith(mark):
            beginning = beginning[len(mark) :].decode(encoding, "ignore").encode()
    if _WEB_ARCHIVE.match(beginning):
        return "MHTML"
    if _PAGE.match(beginning):
        return "HTML"
    if not _DECLARATION.match(beginning):
        return ""
    return "XML Spreadsheet 2003" if b"urn:schemas-microsoft-com:office:spreadsheet" in beginning else "XML"


def package_kind(parts: frozenset[str], media_type: bytes) -> Kind:
    """What a ZIP file of these parts is; names are in small letters, ``media_type`` is its "mimetype", if it has one.

    Raises ``Refusal`` for what is no spreadsheet, or one of a kind that is not read.
    """
    if "xl/workbook.bin" in parts:
        raise Refusal("PD021", kind="Excel (.xlsb)")
    if b"opendocument" in media_type:
        if b"spreadsheet" in media_type:
            return Kind.ODS
        raise Refusal("PD020", kind="OpenDocument (.odt, .odp)")
    if any(part.startswith("xl/") for part in parts):
        return Kind.XLSX
    other = {"word/": "Word (.docx)", "ppt/": "PowerPoint (.pptx)"}
    found = next((kind for folder, kind in other.items() if any(part.startswith(folder) for part in parts)), "")
    if not found and any(part.endswith(".iwa") for part in parts):
        raise Refusal("PD021", kind="Numbers")
    if found or not parts & {"content.xml", "[content_types].xml"}:
        raise Refusal("PD020", kind=found or "ZIP")
    return Kind.ODS if "content.xml" in parts else Kind.XLSX
