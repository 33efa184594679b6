"""A cell of an .ods file (ô của bảng): its attributes, its paragraphs, and the value that they give together."""

from __future__ import annotations

import datetime
import re

from plandocs.sources.sheets.limits import MOST_TEXT
from plandocs.sources.sheets.number_formats import Shows
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.serial_dates import clock, from_iso
from plandocs.sources.sheets.sheet import CellError, Uncomputed, Value
from plandocs.sources.sheets.stored_numbers import stored_number

_SPACES = re.compile(r"[ \t\r\n]+")
_TIME = re.compile(r"PT([0-9]{1,7})H([0-9]{1,2})M([0-9]{1,2}(?:[.,][0-9]+)?)S")
_SIGNS = {"tab": "\t", "line-break": "\n"}
_DAY = 24 * 60 * 60
ELAPSED = "[h]:mm:ss"
"""How hours beyond a day are shown."""
_TRUTH = {"=TRUE()": True, "=FALSE()": False}
"""What LibreOffice makes of the truth in an .xlsx file: formulas with the values 1 and 0."""
_NUMBERS = frozenset(("float", "percentage", "currency"))


class OdsCell:
    """A cell while it is read (ô đang đọc); its text grows with the events of the parser."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self._paragraphs: list[list[str]] = []
        self._length = 0

    def start_paragraph(self) -> None:
        """The paragraphs of a cell are its lines."""
        self._paragraphs.append([])

    def add(self, text: str) -> None:
        """Text of the last paragraph; a run of spaces counts as one, as OpenDocument says."""
        self._append(_SPACES.sub(" ", text))

    def add_sign(self, name: str, attributes: dict[str, str]) -> None:
        """An element that stands for spaces, a tab or a line end."""
        if name == "s":
            count = attributes.get("text:c", "1")
            self._append(" " * (int(count) if count.isdecimal() and len(count) < 6 else 1))  # noqa: PLR2004
        else:
            self._append(_SIGNS.get(name, ""))

    def _append(self, text: str) -> None:
        self._length += len(text)
        if self._length > MOST_TEXT:
            raise Refusal("PD046", limit=MOST_TEXT)
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    @property
    def has_text(self) -> bool:
        """Whether the cell has any paragraph, an empty one included."""
        return bool(self._paragraphs)

    @property
    def text(self) -> str:
        """The text that the cell shows."""
        return "\n".join("".join(pieces) for pieces in self._paragraphs)

    @property
    def kind(self) -> str:
        """The type of the value: "string", "float", "date" …, "error" for what only LibreOffice tells."""
        if self.attributes.get("calcext:value-type") == "error":
            return "error"
        return self.attributes.get("office:value-type", "")

    @property
    def formula(self) -> str:
        """The formula without its dialect, "=A1+1"; empty when there is none."""
        written = self.attributes.get("table:formula", "")
        return f"={written.partition('=')[2]}" if written else ""


def value_of(cell: OdsCell, text: str) -> Value:
    """What a cell holds (giá trị ô): ``text`` is its text, cleaned; None when it is empty.

    Raises ValueError when the value is not of the type it says.
    """
    kind = cell.kind
    if not kind or kind == "string":
        waits = cell.formula and not kind and not cell.has_text
        return Uncomputed(cell.formula) if waits else text or None
    if kind == "error":
        return CellError(text)
    if cell.formula in _TRUTH:
        return _TRUTH[cell.formula]
    found = _typed(kind, cell.attributes)
    if found is None:
        raise ValueError(kind)
    return found


def _typed(kind: str, attributes: dict[str, str]) -> Value:
    if kind in _NUMBERS:
        return stored_number(attributes.get("office:value", ""))
    if kind == "date":
        return from_iso(attributes.get("office:date-value", ""), Shows.DATE)
    if kind == "time":
        return _time(attributes.get("office:time-value", ""))
    return {"true": True, "false": False}.get(attributes.get("office:boolean-value", "")) if kind == "boolean" else None


def _time(text: str) -> datetime.time | float | None:
    """A time of day; days as a number for hours that no clock shows."""
    found = _TIME.fullmatch(text)
    if not found:
        return None
    seconds = int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3].replace(",", "."))
    if seconds >= _DAY:
        return seconds / _DAY
    return clock(round(seconds * 1000) % (_DAY * 1000))
