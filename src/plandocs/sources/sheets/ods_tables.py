"""A sheet of an .ods file while it is read (bảng đang đọc): repeated cells and rows, merged and hidden ones."""

from __future__ import annotations

from plandocs.sources.sheets.cell_text import CellTexts
from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import LAST_COLUMN, LAST_ROW, MEGABYTE, MOST_COLUMNS, MOST_SMALL, MOST_TAGS, Budget
from plandocs.sources.sheets.number_formats import GENERAL
from plandocs.sources.sheets.ods_cells import ELAPSED, OdsCell, value_of
from plandocs.sources.sheets.ods_formats import OdsStyles
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Area, Sheet, Value

_HIDDEN = frozenset(("collapse", "filter"))


class OdsTable:
    """Takes the columns, rows and cells of one sheet in their order (bảng); ``unreadable`` is what means nothing."""

    def __init__(self, name: str, styles: OdsStyles, texts: CellTexts, budget: Budget) -> None:
        self.unreadable: dict[tuple[int, int], str] = {}
        self._name = name
        self._styles = styles
        self._texts = texts
        self._grid = Grid(name, budget)
        self._merged: list[Area] = []
        self._column_styles: list[str] = []
        self._hidden_columns: set[int] = set()
        self._row_number = 0
        self._row: list[Value] = []
        self._row_formats: dict[int, str] = {}
        self._column = 0
        self._repeated = 1
        self._is_hidden_row = False

    def add_columns(self, attributes: dict[str, str]) -> None:
        """A column, or several alike."""
        first = len(self._column_styles)
        last = min(first + _count(attributes, "table:number-columns-repeated"), MOST_COLUMNS)
        self._column_styles.extend([attributes.get("table:default-cell-style-name", "")] * (last - first))
        if attributes.get("table:visibility") in _HIDDEN:
            self._hidden_columns.update(range(first, last))

    def start_row(self, attributes: dict[str, str]) -> None:
        """A row begins, or several alike."""
        self._row, self._row_formats, self._column = [], {}, 0
        self._repeated = _count(attributes, "table:number-rows-repeated")
        self._is_hidden_row = attributes.get("table:visibility") in _HIDDEN

    def add(self, cell: OdsCell) -> None:
        """A cell, or several alike."""
        count = _count(cell.attributes, "table:number-columns-repeated")
        self._merge(cell)
        value = self._value(cell)
        if value is not None:
            if self._column + count > MOST_COLUMNS:
                self._grid.refuse_column(self._row_number, MOST_COLUMNS)
            self._row.extend([None] * (self._column - len(self._row)))
            self._row.extend([value] * count)
            self._note_format(cell, value, count)
        self._column += count

    def end_row(self) -> None:
        """The row is whole."""
        first, self._row_number = self._row_number, self._row_number + self._repeated
        if not self._row:
            return
        if self._row_number > LAST_ROW:
            raise Refusal("PD033", self._grid.where(LAST_ROW - 1, 0), found=self._row_number)
        for number in range(first, self._row_number):
            self._grid.add(number, self._row, is_hidden=self._is_hidden_row)
            self._grid.formats.update({(number, column): code for column, code in self._row_formats.items()})

    def sheet(self, file: str, *, is_hidden: bool) -> Sheet:
        """The whole sheet."""
        width = max(map(len, self._grid.rows), default=0)
        return Sheet(
            file,
            self._name,
            self._grid.rows,
            tuple(self._merged),
            is_hidden,
            frozenset(self._grid.hidden),
            frozenset(column for column in self._hidden_columns if column < width),
            self._grid.formats,
        )

    def _value(self, cell: OdsCell) -> Value:
        text = self._texts.read(cell.text)
        try:
            return value_of(cell, text)
        except ValueError:
            self.unreadable[self._row_number, self._column] = text
            return None

    def _note_format(self, cell: OdsCell, value: Value, count: int) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return
        default = self._column_styles[self._column] if self._column < len(self._column_styles) else ""
        code = ELAPSED if cell.kind == "time" else self._styles.code(cell.attributes.get("table:style-name", default))
        if code != GENERAL:
            self._row_formats.update(dict.fromkeys(range(self._column, self._column + count), code))

    def _merge(self, cell: OdsCell) -> None:
        rows = _count(cell.attributes, "table:number-rows-spanned")
        columns = _count(cell.attributes, "table:number-columns-spanned")
        if rows * columns == 1:
            return
        if len(self._merged) >= MOST_TAGS:
            raise Refusal("PD028", limit=MOST_SMALL // MEGABYTE)
        bottom, right = self._row_number + rows - 1, self._column + columns - 1
        self._merged.append(
            Area(self._row_number, self._column, min(bottom, LAST_ROW - 1), min(right, LAST_COLUMN - 1))
        )


def _count(attributes: dict[str, str], name: str) -> int:
    """How often something is repeated, or over how much it spans; once where nothing says so."""
    written = attributes.get(name, "1")
    if not written.isascii() or not written.isdecimal() or len(written) > len(str(LAST_ROW)):
        raise Refusal("PD033", found=written)
    return max(int(written), 1)
