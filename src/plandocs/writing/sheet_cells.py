"""What stands in one cell of a sheet (nội dung ô): words, a number, a date or a formula with its value."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from plandocs.document.inlines import Footnote, Run, text_of
from plandocs.document.tables import Cell, CellValue, Table
from plandocs.writing.setting import Notes
from plandocs.writing.sheet import Sheet
from plandocs.writing.sheet_forms import GENERAL, TEXT, CellForm
from plandocs.writing.sheet_formulas import formula_text
from plandocs.writing.sheet_texts import Fragment, fragments
from plandocs.writing.sheet_values import date_format, is_held, literal, number_format, plain_format
from plandocs.writing.table_rows import TableRows

_LONGEST_AS_TEXT = 255
"""Older Excel shows longer words as "###" in a cell whose format is that of text."""
_LONGEST = 32000
"""Characters of a cell; Excel allows 32767."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a table below its head, the first of which stands in row ``first`` of the sheet."""

    sheet: Sheet
    node: Table
    rows: TableRows
    first: int
    padded: frozenset[int]
    """The columns that write counts below ten with a leading zero."""
    notes: Notes

    def put(self, number: int, column: int, cell: Cell, form: CellForm) -> None:
        """Writes a cell: its value where a spreadsheet can hold and show it, else its words."""
        words = fragments(cell.content, self.notes)
        marks = "".join(one.text for one in words if one.raised)
        shown = self._shown(number, column, cell, marks) if is_held(cell.value) else None
        if shown is None or cell.value is None:
            self._words(number, column, words, form)
        else:
            self._value(number, column, cell, cell.value, replace(form, number=shown))

    # values

    def _shown(self, number: int, column: int, cell: Cell, marks: str) -> str | None:
        """The number format of a cell, the numbers of its notes included; what it cannot show becomes a note itself."""
        words, value = text_of(cell.content), cell.value
        after = literal(f" {marks}") if marks else ""
        if isinstance(value, datetime.date):
            shown = date_format(words, value)
            return shown + after if shown is not None else None
        if value is None:
            return None
        about = self.node.columns[column]
        about = replace(about, places=cell.places) if cell.places is not None else about
        found = number_format(words, value, about, padded=column in self.padded and not marks)
        if found is not None and self.sheet.forms.has_room(found + after):
            return found + after
        said = Footnote(0, (Run(f"{self._address(number, column)}: {words}"),))
        self.notes.take(said)
        return plain_format(about)

    def _value(self, number: int, column: int, cell: Cell, value: CellValue, form: CellForm) -> None:
        row, made = self.first + number, self.sheet.forms.cell(form)
        formula = formula_text(cell.formula, self._address, self.rows) if cell.formula is not None else None
        if isinstance(value, datetime.date):
            self.sheet.write_datetime(row, column, value, made)
        elif formula is not None:
            self.sheet.write_formula(row, column, formula, made, _stored(value))
        else:
            self.sheet.write_number(row, column, _stored(value), made)

    def _address(self, number: int, column: int) -> str:
        """How the sheet calls a cell: C12."""
        return str(xl_rowcol_to_cell(self.first + number, column))

    # words

    def _words(self, number: int, column: int, words: list[Fragment], form: CellForm) -> None:
        """Writes words; what no cell can hold goes on in a note."""
        length = sum(len(one.text) for one in words)
        if length > _LONGEST:
            whole = "".join(one.text for one in words)
            mark = self.notes.take(Footnote(0, (Run(f"… {whole[_LONGEST:]}"),)))
            words = [Fragment(whole[:_LONGEST]), Fragment(f"({mark})", raised=True)]
        self.sheet.words(self.first + number, column, words, _as_text(form, length))

    def put_text(self, number: int, column: int, text: str, form: CellForm) -> None:
        """Writes plain words in a cell that has the format of text; leaves it empty for none."""
        if len(text) > _LONGEST_AS_TEXT:
            self._words(number, column, [Fragment(text)], form)
        elif text:
            self.sheet.text(self.first + number, column, text, form)
        else:
            self.sheet.words(self.first + number, column, (), form)


def _as_text(form: CellForm, length: int) -> CellForm:
    return replace(form, number=TEXT if length <= _LONGEST_AS_TEXT else GENERAL)


def _stored(value: int | Decimal) -> int | float:
    return value if isinstance(value, int) else float(value)
