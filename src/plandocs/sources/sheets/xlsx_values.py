"""What .xlsx cells stand for (giá trị ô): text, numbers, days, truth and errors, by the type and style of a cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plandocs.sources.sheets.number_formats import Shows
from plandocs.sources.sheets.serial_dates import from_iso, from_serial
from plandocs.sources.sheets.sheet import CellError, Value
from plandocs.sources.sheets.stored_numbers import stored_number
from plandocs.sources.sheets.xlsx_strings import XlsxTexts
from plandocs.sources.sheets.xlsx_styles import NumberFormat

TEXT_TYPES = frozenset(("str", "inlineStr"))
_NUMBER_TYPES = frozenset(("", "n"))
_TRUTH: Mapping[str, Value] = {"1": True, "true": True, "0": False, "false": False}
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True, slots=True)
class CellKind:
    """Cells with the same attributes (loại ô): their type, and their number format unless it is "General".

    ``known`` tells the values of stored ones at once: shared strings, truth. ``is_plain_number`` says that digits are
    just that number.
    """

    type: str
    form: NumberFormat | None
    known: Mapping[str, Value]
    is_plain_number: bool


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the cells of one file stand for (cách hiểu ô): shared strings, formats by style, the date system."""

    texts: XlsxTexts
    strings: Mapping[str, Value]
    formats: Mapping[str, NumberFormat]
    is_1904: bool

    def kind(self, attributes: str) -> CellKind:
        """The kind of cells that have these ``attributes``, as they are written."""
        found = {name: double or single for name, double, single in _ATTRIBUTE.findall(attributes)}
        kind, form = found.get("t", ""), self.formats.get(found.get("s", ""))
        known = {"s": self.strings, "b": _TRUTH}.get(kind, {})
        return CellKind(kind, form, known, form is None and kind in _NUMBER_TYPES)

    def value(self, kind: CellKind, raw: str) -> Value:
        """The value stored as ``raw`` in a cell of a kind; None where it is not of its type."""
        if kind.type in _NUMBER_TYPES:
            number = stored_number(raw)
            return number if number is None or kind.form is None else self._shown(number, kind.form)
        text = self.texts.read_markup(raw)
        if kind.type in TEXT_TYPES:
            return text
        if kind.type == "e":
            return CellError(text)
        return from_iso(text, kind.form.shows if kind.form else Shows.NUMBER) if kind.type == "d" else None

    def _shown(self, number: float, form: NumberFormat) -> Value:
        """The day or time that a format makes of a number; the number itself where the calendar has none."""
        if form.shows is Shows.NUMBER:
            return number
        moment = from_serial(number, form.shows, is_1904=self.is_1904)
        return number if moment is None else moment
