"""What a reader sees in a file (chữ trong tệp): all words of a docx or xlsx, read by nothing of ours.

A docx is read from its XML, an xlsx by openpyxl. Words are compared folded: capitals, spaces and the Unicode form are
the program's to set.
"""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
import zipfile
from xml.etree.ElementTree import Element, fromstring

import openpyxl

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}noBreakHyphen": "-"}
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def docx_words(data: bytes) -> str:
    """The words of a Word file: text, notes, headers; a line for each paragraph."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        roots = [fromstring(archive.read(name)) for name in archive.namelist() if _STORIES.fullmatch(name)]
    return "\n".join(_words(paragraph) for root in roots for paragraph in root.iter(f"{_W}p"))


def _words(paragraph: Element) -> str:
    return "".join(one.text or "" if one.tag == f"{_W}t" else _SIGNS.get(one.tag, "") for one in paragraph.iter())


def xlsx_words(data: bytes) -> str:
    """The words of a workbook: every cell in order, a line for each."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl has an opinion on headers
        book = openpyxl.load_workbook(io.BytesIO(data))
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return "\n".join(_ESCAPED.sub(_meant, cell) for cell in cells if isinstance(cell, str))


def _meant(escaped: re.Match[str]) -> str:
    """The character that Excel shows for ``_x0041_``."""
    return chr(int(escaped[1], 16))


def folded(text: str) -> str:
    """Words without what the program may set: capitals, spaces, the Unicode form."""
    plain = unicodedata.normalize("NFD", "".join(text.split()))
    return unicodedata.normalize("NFD", unicodedata.normalize("NFC", plain.upper()).casefold())
