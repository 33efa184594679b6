"""A sheet from top to bottom (bố cục trang tính): head of the annex, words, table, notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from xlsxwriter.utility import xl_range

from plandocs.document.blocks import Role
from plandocs.document.tables import Area, Table
from plandocs.registers.profile import Profile, Spacing
from plandocs.writing.pages import page_width
from plandocs.writing.setting import Notes
from plandocs.writing.sheet import Sheet
from plandocs.writing.sheet_heights import HIGHEST, height_of_lines, lines_of
from plandocs.writing.sheet_pages import keep_head, set_pages
from plandocs.writing.sheet_plans import SheetPlan
from plandocs.writing.sheet_tables import TableOnSheet
from plandocs.writing.sheet_texts import Fragment, TextRow, fragments, note_row
from plandocs.writing.table_widths import table_widths

_TWIPS_PER_PIXEL = 15


def write_sheet(sheet: Sheet, plan: SheetPlan, profile: Profile) -> None:
    """Fills a new sheet as planned."""
    lies = plan.annex.orientation
    width, table = page_width(profile.page, lies), plan.table
    widths = table_widths(sheet.forms.face, table, width) if table is not None else [width]
    set_pages(sheet, profile, lies, begins=plan.begins)
    for column, pixels in enumerate(_pixels(widths)):
        sheet.set_column_pixels(column, column, pixels)
    page = _Page(sheet, profile, widths)
    page.texts(plan.above)
    if table is not None:
        page.table(table)
    page.texts(plan.below)
    page.write_notes()


def _pixels(widths: Iterable[int]) -> list[int]:
    """Widths in twips as whole pixels, whose sum is not more than that of the widths."""
    edges = [edge // _TWIPS_PER_PIXEL for edge in accumulate(widths, initial=0)]
    return [right - left for left, right in pairwise(edges)]


@dataclass(slots=True)
class _Page:
    """A sheet while it is written (trang đang ghi): ``row`` is the next one, ``height`` points stand above it."""

    sheet: Sheet
    profile: Profile
    widths: Sequence[int]
    notes: Notes = field(default_factory=lambda: Notes(1))
    row: int = 0
    height: float = 0

    def texts(self, rows: Iterable[TextRow]) -> None:
        """Writes rows of words over all columns."""
        for row in rows:
            self.text(row)

    def text(self, row: TextRow) -> None:
        """Writes words in one row, or in several where one cannot be high enough."""
        face = self.sheet.forms.face(row.role)
        words = fragments(row.content, self.notes)
        lines = lines_of(face, "".join(one.text for one in words), sum(self.widths))
        most = int(HIGHEST / height_of_lines(face, 1))
        for start in range(0, len(lines), most):
            part = lines[start : start + most]
            whole = words if len(lines) <= most else [Fragment(" ".join(part))]
            self.line(row, whole, height_of_lines(face, len(part)) + self.space(row))

    def space(self, row: TextRow) -> float:
        """The points above and below a paragraph."""
        form = self.profile.role(row.role)
        usual = self.profile.paragraph_spacing if form.spacing is Spacing.TEXT else 0
        return float((usual if form.before is None else form.before) + (form.after or 0))

    def line(self, row: TextRow, words: Sequence[Fragment], height: float) -> None:
        """Writes one row; over merged cells Excel leaves it to us how high it is."""
        is_merged = len(self.widths) > 1
        if is_merged:
            self.sheet.unite(Area(self.row, 0, self.row, len(self.widths) - 1))
        self.sheet.words(self.row, 0, words, self.sheet.forms.text(row.role))
        self.next_row(height, fixed=is_merged)

    def next_row(self, height: float, *, fixed: bool) -> None:
        """Ends a row, which is so high."""
        self.sheet.set_height(self.row, min(height, HIGHEST), fixed=fixed)
        self.row += 1
        self.height += height

    def table(self, node: Table) -> None:
        """Writes the table, clear of what stands above it; its head stays in view and on each page."""
        self.sheet.words(self.row, 0, (), self.sheet.forms.text(Role.RULE))
        self.next_row(float(self.profile.paragraph_spacing), fixed=True)
        table = TableOnSheet(self.sheet, node, self.widths, self.row, self.notes)
        keep_head(self.sheet, table.top, table.first, self.height + sum(table.head_heights))
        self.row = table.write()
        if node.height:
            body = xl_range(table.first, 0, self.row - 1, len(self.widths) - 1)
            self.sheet.ignore_errors({"number_stored_as_text": body})

    def write_notes(self) -> None:
        """Writes what the numbers in brackets stand for, those of notes included."""
        number = 0
        while number < len(self.notes.met):
            number += 1
            self.text(note_row(number, self.notes.met[number - 1]))
