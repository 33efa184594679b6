"""A sheet that is written row by row (trang tính), with three things that XlsxWriter does not offer for such a one."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace

from xlsxwriter.worksheet import Worksheet

from plandocs.document.tables import Area
from plandocs.writing.sheet_forms import CellForm, Forms
from plandocs.writing.sheet_texts import Fragment

_RICH = "<r>", "</r>"
"""XlsxWriter takes a text that begins and ends so for XML of its own."""


class Sheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
    """A worksheet; cells are written row by row, since a row leaves memory when the next one begins."""

    forms: Forms
    hides_first_number = True
    """Whether the first page has no number."""

    def __init__(self) -> None:
        """An empty sheet; its forms are given before anything is written."""
        super().__init__()
        self._fixed: set[tuple[str, object]] = set()

    def set_height(self, row: int, points: float, *, fixed: bool) -> None:
        """Says how high a row is: for good, or until somebody changes what stands in it.

        LibreOffice shows rows as high as the file says; Excel fits those that are not fixed when they are changed.
        """
        self.set_row(row, points)
        self._fixed |= {("r", row + 1)} if fixed else set()

    def words(self, row: int, column: int, fragments: Sequence[Fragment], form: CellForm) -> None:
        """Writes words, whatever they look like, as words."""
        if len(fragments) == 1 and not fragments[0].raised:
            (one,) = fragments
            if one.bold or one.italic:
                form = replace(form, bold=form.bold or one.bold, italic=form.italic or one.italic)
            self.text(row, column, one.text, form)
        elif fragments:
            tokens = [part for one in fragments for part in (self.forms.run(form.role, one, form), one.text)]
            self.write_rich_string(row, column, *tokens, self.forms.cell(form))
        else:
            self.write_blank(row, column, None, self.forms.cell(form))

    def text(self, row: int, column: int, text: str, form: CellForm) -> None:
        """Writes words of one emphasis."""
        if text.startswith(_RICH[0]) and text.endswith(_RICH[1]):
            self.words(row, column, (Fragment(text[:1]), Fragment(text[1:])), form)
        else:
            self.write_string(row, column, text, self.forms.cell(form))

    def unite(self, area: Area) -> None:
        """Makes cells one. They are written by themselves: ``merge_range`` would write later rows too early."""
        self.merge.append([area.top, area.left, area.bottom, area.right])

    def release(self) -> None:
        """Lets go of the file that holds rows on their way, also when the workbook was never closed."""
        with contextlib.suppress(OSError):
            self.row_data_fh.close()

    @staticmethod
    def _escape_control_characters(data: str) -> str:
        """What Excel would read as one character, such as ``_x0041_``, is escaped; in XML of runs it has been."""
        is_rich = data.startswith(_RICH[0]) and data.endswith(_RICH[1])
        return data if is_rich else str(Worksheet._escape_control_characters(data))

    def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, object]] = ()) -> None:
        if tag == "row" and attributes[0] not in self._fixed:
            attributes = [(name, value) for name, value in attributes if name != "customHeight"]
        super()._xml_start_tag_unencoded(tag, attributes)

    def _write_header_footer(self) -> None:
        first = [("differentFirst", 1)] if self.hides_first_number else []
        self._xml_start_tag("headerFooter", [*first, ("scaleWithDoc", 0)])
        self._xml_data_element("oddHeader", self.header)
        self._xml_end_tag("headerFooter")
