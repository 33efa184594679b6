"""The rows of an .xlsx sheet from the events of the parser (đọc từng thẻ): slower, for any way of writing XML."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.sources.sheets.limits import LAST_COLUMN, MOST_TEXT
from plandocs.sources.sheets.markup import Tag, Tags, parse
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import column_letters
from plandocs.sources.sheets.xlsx_addresses import column_number
from plandocs.sources.sheets.xlsx_raw import AROUND, RawCell, TakeRow

_SHEET = "worksheet"
_ROW = f"{_SHEET}/sheetData/row"
_CELL = f"{_ROW}/c"
_FORMULA = f"{_CELL}/f"
_VALUES = frozenset((f"{_CELL}/v", f"{_CELL}/is/t", f"{_CELL}/is/r/t"))


def parsed_rows(pieces: Iterable[bytes], part: str, take: TakeRow) -> list[Tag]:
    """Hands the rows of a sheet's XML, however it is written, to ``take``; returns what stands ``AROUND`` them.

    Raises ``Refusal`` when it is no XML. A row or cell without an address follows the one before it.
    """
    events = _RowEvents(part, take)
    parse(pieces, part, events.start, events.end, events.text)
    return events.found


class _RowEvents(Tags):
    """Puts rows together (ghép dòng)."""

    def __init__(self, part: str, take: TakeRow) -> None:
        super().__init__(part, AROUND)
        self._take = take
        self._row = "0"
        self._is_hidden = False
        self._cells: list[RawCell] = []
        self._cell: dict[str, str] = {}
        self._column = 0
        self._formula: list[str] | None = None
        self._value: list[str] = []
        self._into: list[str] | None = None
        self._length = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        super().start(name, attributes)
        path = self._paths[-1]
        if path == _CELL:
            self._cell = attributes
            self._formula, self._value, self._length = None, [], 0
        elif path in _VALUES:
            self._into = self._value
        elif path == _ROW:
            self._start_row(attributes)
        elif path == _FORMULA:
            self._into = self._formula = []
        elif not path.startswith(_SHEET):
            raise Refusal("PD027", part=self._part)

    def text(self, text: str) -> None:
        if self._into is None:
            return
        self._into.append(text)
        self._length += len(text)
        if self._length > MOST_TEXT:
            raise Refusal("PD046", limit=MOST_TEXT)

    def end(self, name: str) -> None:
        path = self._paths[-1]
        super().end(name)
        self._into = None
        if path == _CELL:
            self._end_cell()
        elif path == _ROW:
            self._take(self._row, self._is_hidden, self._cells)

    def _start_row(self, attributes: dict[str, str]) -> None:
        following = str(int(self._row) + 1) if self._row.isdecimal() else ""
        self._row = attributes.get("r", following)
        height = attributes.get("ht", "")
        self._is_hidden = attributes.get("hidden") in {"1", "true"} or (bool(height) and not height.strip("0."))
        self._cells, self._column = [], 0

    def _end_cell(self) -> None:
        letters, digits = self._address()
        value = _escaped("".join(self._value))
        formula = "" if self._formula is None else f"<f>{_escaped(''.join(self._formula))}</f>"
        if not value and not formula:
            return
        if len(self._cells) >= LAST_COLUMN:
            raise Refusal("PD033", found=f"{letters}{digits}")
        kind = " ".join(f'{name}="{self._cell[name]}"' for name in ("s", "t") if name in self._cell)
        self._cells.append((letters, digits, kind, formula, value))

    def _address(self) -> tuple[str, str]:
        written = self._cell.get("r")
        self._column += 1
        if written is None:
            return column_letters(self._column - 1), self._row
        letters = written.rstrip("0123456789")
        self._column = column_number(letters)
        return letters, written[len(letters) :]


def _escaped(text: str) -> str:
    """Text as it would be written, for the quick reader hands over what is written."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
