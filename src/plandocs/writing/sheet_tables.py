"""A table as rows of a sheet (bảng trong trang tính): heads and cells merged, groups and totals in bold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from plandocs.document.blocks import Role
from plandocs.document.inlines import Run, text_of
from plandocs.document.tables import Alignment, Area, Cell, Listed, Row, RowKind, Table
from plandocs.writing.faces import Face
from plandocs.writing.setting import Notes
from plandocs.writing.sheet import Sheet
from plandocs.writing.sheet_cells import Cells
from plandocs.writing.sheet_forms import MIDDLE, TEXT, CellForm
from plandocs.writing.sheet_heights import merged_heights, text_height
from plandocs.writing.sheet_texts import fragments
from plandocs.writing.sheet_values import is_padded
from plandocs.writing.table_cells import Merges, cell_role
from plandocs.writing.table_rows import TableRows

_MARKED = frozenset({RowKind.GROUP, RowKind.TOTAL})
_POINTS_PER_MILLIMETRE = 72 / 25.4


@dataclass(frozen=True)
class TableOnSheet:
    """A table that a sheet has from its row ``top`` on, in columns so many twips wide."""

    sheet: Sheet
    node: Table
    widths: Sequence[int]
    top: int
    notes: Notes

    @property
    def first(self) -> int:
        """The row of the sheet below the head."""
        return self.top + len(self.node.head)

    @cached_property
    def rows(self) -> TableRows:
        """The rows below the head."""
        return TableRows(self.node.rows)

    @cached_property
    def cells(self) -> Cells:
        """The cells below the head."""
        cells = [(column, cell) for row in self.node.typed_rows() for column, cell in enumerate(row.cells)]
        padded = {column for column, cell in cells if cell.value is not None and is_padded(text_of(cell.content))}
        return Cells(self.sheet, self.node, self.rows, self.first, frozenset(padded), self.notes)

    @cached_property
    def head_heights(self) -> list[float]:
        """How high the rows of the head are, in points."""
        face, rows = self._face(Role.TABLE_HEAD), TableRows(self.node.head)
        merged = merged_heights(rows.texts, self.node.head_merged, self.widths, face)
        return [merged.get(number) or self._height(rows.texts(number), face) for number in range(len(rows))]

    def write(self) -> int:
        """Writes head and rows; returns the number of the row below them."""
        self._head()
        merges, number = Merges(self.node.merged), 0
        for one in self.node.rows:
            if isinstance(one, Listed):
                self._listed(one, number, merges)
                number += len(one.rows)
            else:
                self._set_height(number, [text_of(cell.content) for cell in one.cells], one.kind)
                for column, cell in enumerate(one.cells):
                    form = _placed(self._form(column, cell.alignment, one.kind), merges, number, column)
                    self.cells.put(number, column, cell, form)
                number += 1
        self._unite(self.node.merged, self.first)
        return self.first + number

    # the head

    def _head(self) -> None:
        for row, (one, height) in enumerate(zip(self.node.head, self.head_heights, strict=True), start=self.top):
            self.sheet.set_height(row, height, fixed=True)
            form = self._head_form(one)
            for column, cell in enumerate(one.cells):
                self.sheet.words(row, column, fragments(cell.content, self.notes), form)
        self._unite(self.node.head_merged, self.top)

    def _head_form(self, row: Row) -> CellForm:
        is_numbers = row.kind is RowKind.COLUMN_NUMBERS
        role = cell_role(Role.TABLE_CENTRED if is_numbers else Role.TABLE_HEAD, self.node)
        return CellForm(role, Alignment.CENTRE, italic=is_numbers, bordered=True, stands=MIDDLE)

    def _unite(self, areas: Iterable[Area], first: int) -> None:
        for area in areas:
            self.sheet.unite(Area(first + area.top, area.left, first + area.bottom, area.right))

    # the rows

    @cached_property
    def merged_heights(self) -> dict[int, float]:
        """How high the rows are that merged cells touch."""
        return merged_heights(self.rows.texts, self.node.merged, self.widths, self._face(Role.TABLE_TEXT))

    def _set_height(self, number: int, texts: Sequence[str], kind: RowKind) -> None:
        """Says how high a row is; it stays so where Excel would make it too low: merged cells, room for signatures."""
        least = self.node.least_height * _POINTS_PER_MILLIMETRE
        face = self._face(Role.TABLE_HEAD if kind in _MARKED else Role.TABLE_TEXT)
        merged = self.merged_heights.get(number)
        height = max(merged or self._height(texts, face), least)
        self.sheet.set_height(self.first + number, height, fixed=bool(merged or least))

    def _height(self, texts: Sequence[str], face: Face) -> float:
        return max(text_height(face, text, width) for text, width in zip(texts, self.widths, strict=True))

    def _face(self, role: Role) -> Face:
        return self.sheet.forms.face(cell_role(role, self.node))

    def _form(self, column: int, alignment: Alignment | None, kind: RowKind) -> CellForm:
        return CellForm(
            cell_role(Role.TABLE_TEXT, self.node),
            alignment or self.node.columns[column].alignment,
            bold=kind in _MARKED,
            bordered=True,
            number=TEXT,
        )

    def _listed(self, listed: Listed, start: int, merges: Merges) -> None:
        """Writes the rows of a list, row by row: no more than one of them is kept."""
        usual = [self._form(column, None, RowKind.NORMAL) for column in range(len(self.widths))]
        for offset, texts in enumerate(listed.rows):
            number = start + offset
            values = listed.values[offset] if listed.values else (None,) * len(texts)
            self._set_height(number, texts, RowKind.NORMAL)
            for column, (text, value) in enumerate(zip(texts, values, strict=True)):
                form = _placed(usual[column], merges, number, column)
                if value is not None:
                    self.cells.put(number, column, Cell((Run(text),), value=value), form)
                else:
                    self.cells.put_text(number, column, text, form)


def _placed(form: CellForm, merges: Merges, number: int, column: int) -> CellForm:
    """The form of a cell that stands in mid-height where it is merged with others."""
    return form if merges.at(number, column) is None else replace(form, stands=MIDDLE)
