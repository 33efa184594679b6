"""A form to be filled in as a workbook (ghi phiếu đăng ký): figures locked, cells to be filled open, no password."""

from __future__ import annotations

import datetime
import io
from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from plandocs.document.registration_form import EntryWords, RegistrationForm
from plandocs.registers.profile import Profile
from plandocs.vietnamese.numerals import format_count
from plandocs.writing.package import packed, unpacked
from plandocs.writing.properties import APP, APP_NAME
from plandocs.writing.sheet_forms import TEXT, font
from plandocs.writing.sheet_names import sheet_name
from plandocs.writing.sheet_values import is_held

_WIDTHS = (5, 12, 44, 11, 13, 11, 40)
_NUMBER, _ID, _CONTENT, _QUOTA, _REGISTERED, _DIFFERENCE, _REASON = range(len(_WIDTHS))
_LABELS_AT, _VALUE_AT = 3, _CONTENT
"""The first row of the labels, and the column of what they tell: C4 holds the unit's code."""
_SIZE, _TITLE_SIZE = 12, 14
_LINE_HEIGHT, _HEAD_HEIGHT = 17, 36
"""Points that a line of words takes, and the row of the heads, the longest of which fill two lines."""
_A4 = 9
_MILLIMETRES_PER_INCH = 25.4
_LONGEST, _LONGEST_TITLE, _LONGEST_HELP = 32000, 32, 255
"""Characters that Excel allows in a cell, in the title of a note on a cell, and in such a note."""
_OPEN, _FILLED_IN = "#FFF9DB", "#F3F3F3"


def write_registration_form(form: RegistrationForm, profile: Profile) -> bytes:
    """The bytes of the workbook of one unit (tệp phiếu); the same form gives the same bytes on any day."""
    buffer = io.BytesIO()
    settings = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_format_properties": {**font(profile), "font_size": _SIZE},
    }
    workbook = Workbook(buffer, settings)
    about = form.properties
    created = datetime.datetime.combine(about.date, datetime.time(), datetime.UTC)
    named = {"title": about.title, "subject": about.subject, "author": about.creator, "created": created}
    workbook.set_properties(named)
    _Form(form, workbook, profile).write()
    workbook.close()
    kept = (part for part in unpacked(buffer.getvalue()) if part.name != APP_NAME)
    return packed([*kept, APP])


@dataclass(slots=True)
class _Form:
    """A form while it is written (phiếu đang ghi)."""

    form: RegistrationForm
    workbook: Workbook
    profile: Profile

    @property
    def head(self) -> int:
        """The row of the heads."""
        return _LABELS_AT + len(self.form.labels) + 1

    def write(self) -> None:
        """Writes the only sheet."""
        sheet = self.workbook.add_worksheet(sheet_name(self.form.sheet, ()))
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        self._title(sheet)
        self._rows(sheet)
        self._total(sheet)
        last = self._instructions(sheet)
        self._pages(sheet, last)
        sheet.protect("", {"format_columns": True, "format_rows": True})

    def _looks(self, **more: Any) -> Any:
        """How a cell looks: locked unless told otherwise, and in the form's own font."""
        about = {**font(self.profile), "font_size": _SIZE, "valign": "vcenter", "text_wrap": True}
        return self.workbook.add_format({**about, **more})

    def _title(self, sheet: Worksheet) -> None:
        title = self._looks(bold=True, align="center", font_size=_TITLE_SIZE)
        for row, text in enumerate((self.form.title, self.form.subject)):
            sheet.merge_range(row, 0, row, _REASON, "", title)
            sheet.write_string(row, 0, _plain(text), title)
            sheet.set_row(row, _height(text, sum(_WIDTHS)))
        label, value = self._looks(), self._looks(bold=True, num_format=TEXT)
        for row, (name, told) in enumerate(self.form.labels, start=_LABELS_AT):
            sheet.merge_range(row, 0, row, _VALUE_AT - 1, "", label)
            sheet.write_string(row, 0, _plain(name), label)
            sheet.write_string(row, _VALUE_AT, _plain(told), value)

    def _rows(self, sheet: Worksheet) -> None:
        sheet.set_row(self.head, _HEAD_HEIGHT)
        head = self._looks(bold=True, align="center", border=1, bg_color=_FILLED_IN)
        for column, text in enumerate(self.form.heads):
            sheet.write_string(self.head, column, _plain(text), head)
        words, centred = self._looks(border=1), self._looks(border=1, align="center", num_format=3)
        entry = self._looks(border=1, align="center", num_format=3, locked=False, bg_color=_OPEN)
        reason = self._looks(border=1, locked=False, bg_color=_OPEN, num_format=TEXT)
        for number, line in enumerate(self.form.lines, start=1):
            row = self.head + number
            sheet.set_row(row, _height(line.name, _WIDTHS[_CONTENT]))
            sheet.write_number(row, _NUMBER, number, centred)
            sheet.write_string(row, _ID, _plain(line.id), words)
            sheet.write_string(row, _CONTENT, _plain(line.name), words)
            _write_count(sheet, row, line.quota, centred)
            sheet.write_blank(row, _REGISTERED, None, entry)
            sheet.write_formula(row, _DIFFERENCE, _difference(row), centred, "")
            sheet.write_blank(row, _REASON, None, reason)
        first, last = self.head + 1, self.head + len(self.form.lines)
        sheet.data_validation(first, _REGISTERED, last, _REGISTERED, _whole_numbers(self.form.entry))
        self._ask_for_reasons(sheet, first, last)

    def _ask_for_reasons(self, sheet: Worksheet, first: int, last: int) -> None:
        """A difference without a reason is seen."""
        difference, reason = (xl_rowcol_to_cell(first, column, col_abs=True) for column in (_DIFFERENCE, _REASON))
        condition = f'AND(ISNUMBER({difference}),{difference}<>0,{reason}="")'
        look = {
            "type": "formula",
            "criteria": f"={condition}",
            "format": self.workbook.add_format({"bg_color": "#FFC9C9"}),
        }
        sheet.conditional_format(first, _REASON, last, _REASON, look)

    def _total(self, sheet: Worksheet) -> None:
        row = self.head + len(self.form.lines) + 1
        bold, centred = self._looks(bold=True, border=1), self._looks(bold=True, border=1, align="center", num_format=3)
        for column in (_NUMBER, _ID, _REASON):
            sheet.write_blank(row, column, None, bold)
        sheet.write_string(row, _CONTENT, _plain(self.form.total), bold)
        values = {
            _QUOTA: sum(line.quota for line in self.form.lines if is_held(line.quota)),
            _REGISTERED: "",
            _DIFFERENCE: "",
        }
        for column, value in values.items():
            cells = xl_range(self.head + 1, column, row - 1, column)
            sheet.write_formula(row, column, f'=IF(COUNT({cells})=0,"",SUM({cells}))', centred, value)

    def _instructions(self, sheet: Worksheet) -> int:
        look = self._looks(italic=True)
        row = self.head + len(self.form.lines) + 2
        for text in self.form.instructions:
            row += 1
            sheet.merge_range(row, 0, row, _REASON, "", look)
            sheet.write_string(row, 0, _plain(text), look)
        return row

    def _pages(self, sheet: Worksheet, last: int) -> None:
        page = self.profile.page
        sides = (page.left, page.right, page.top, page.bottom)
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.set_margins(*(round(float(side.chosen) / _MILLIMETRES_PER_INCH, 4) for side in sides))
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(self.head)
        sheet.print_area(0, 0, last, _REASON)
        sheet.set_footer(f'&C&"{self.profile.font},Regular"&{_SIZE}&P/&N')
        sheet.freeze_panes(self.head + 1, 0)
        sheet.set_selection(self.head + 1, _REGISTERED, self.head + 1, _REGISTERED)


def _height(text: str, width: int) -> int:
    """How high a row is in which words have a width, counted in digits; a merged cell never grows by itself."""
    return _LINE_HEIGHT * max(1, -(-len(text) // (width - 2))) + 2


def _difference(row: int) -> str:
    registered, quota = xl_rowcol_to_cell(row, _REGISTERED), xl_rowcol_to_cell(row, _QUOTA)
    return f'=IF(ISNUMBER({registered}),{registered}-{quota},"")'


def _whole_numbers(words: EntryWords) -> dict[str, object]:
    """Only whole numbers from 0 on may be typed."""
    return {
        "validate": "integer",
        "criteria": ">=",
        "value": 0,
        "input_title": words.title[:_LONGEST_TITLE],
        "input_message": words.help[:_LONGEST_HELP],
        "error_title": words.refusal_title[:_LONGEST_TITLE],
        "error_message": words.refusal_help[:_LONGEST_HELP],
    }


def _write_count(sheet: Worksheet, row: int, count: int, look: Any) -> None:
    """A count as a number, where a spreadsheet can hold it."""
    if is_held(count):
        sheet.write_number(row, _QUOTA, count, look)
    else:
        sheet.write_string(row, _QUOTA, format_count(count), look)


def _plain(text: str) -> str:
    """Words as words: a sign before them keeps XlsxWriter from taking them for XML of its own."""
    return f" {text}"[:_LONGEST] if text.startswith("<r>") else text[:_LONGEST]
