"""A plain table as a workbook (bảng chữ): every cell is text, so that codes keep the zeros in front."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence

from xlsxwriter.workbook import Workbook

from plandocs.writing.package import packed, unpacked
from plandocs.writing.properties import APP, APP_NAME

_FIRST_DAY = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
"""The day that every such workbook bears, whenever it is made."""
_TEXT = "@"
_WIDEST = 40


def write_text_table(rows: Sequence[Sequence[str]], title: str) -> bytes:
    """The bytes of a workbook of one sheet (tệp Excel) whose first row is the head; equal rows give equal bytes.

    ``title`` is what the file says of itself.
    """
    buffer = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    workbook = Workbook(buffer, settings)
    workbook.set_properties({"title": title, "created": _FIRST_DAY})
    sheet = workbook.add_worksheet()
    text, head = workbook.add_format({"num_format": _TEXT}), workbook.add_format({"num_format": _TEXT, "bold": True})
    for column in range(max(map(len, rows), default=0)):
        width = max(len(row[column]) for row in rows if column < len(row))
        sheet.set_column(column, column, min(width + 2, _WIDEST), text)
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            sheet.write_string(number, column, words, text if number else head)
    sheet.freeze_panes(1, 0)
    workbook.close()
    kept = (part for part in unpacked(buffer.getvalue()) if part.name != APP_NAME)
    return packed([*kept, APP])
