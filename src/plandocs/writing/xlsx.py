"""Annexes as a workbook (ghi tệp Excel): a sheet for each, its figures as numbers, its totals as formulas."""

from __future__ import annotations

import datetime
import io
import tempfile
from collections.abc import Sequence

from xlsxwriter.workbook import Workbook

from plandocs.document.document import Annex, Document
from plandocs.registers.profile import Profile
from plandocs.writing.package import packed, unpacked
from plandocs.writing.properties import APP, APP_NAME
from plandocs.writing.sheet import Sheet
from plandocs.writing.sheet_forms import Forms, font
from plandocs.writing.sheet_layout import write_sheet
from plandocs.writing.sheet_plans import sheet_plans
from plandocs.writing.styles import faces

_SIZE = 12
_WIDE, _HIGH = 72, 21
"""A cell of type of this size, in pixels, as Excel makes it: digits are 8 wide, lines 15,75 pt high."""


def write_xlsx(document: Document, annexes: Sequence[Annex], profile: Profile) -> bytes:
    """The bytes of a workbook that holds annexes of a document; the same ones give the same bytes on any day.

    It does not say that Excel made it, as XlsxWriter would: LibreOffice believes Excel about the height of every row.
    """
    buffer = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="plandocs-xlsx-") as scratch:
        workbook = Workbook(buffer, _options(profile, scratch))
        forms = Forms(workbook, profile, faces(profile, document.sizes))
        for plan in sheet_plans(annexes):
            sheet = workbook.add_worksheet(plan.name, worksheet_class=Sheet)
            sheet.forms = forms
            write_sheet(sheet, plan, profile)
        workbook.set_properties(_properties(document))
        workbook.close()
    kept = (part for part in unpacked(buffer.getvalue()) if part.name != APP_NAME)
    return packed([*kept, APP])


def _options(profile: Profile, scratch: str) -> dict[str, object]:
    """Rows leave memory as they are written; text is never taken for anything else."""
    return {
        "constant_memory": True,
        "tmpdir": scratch,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_format_properties": {**font(profile), "font_size": _SIZE},
        "default_column_width": _WIDE,
        "default_row_height": _HIGH,
    }


def _properties(document: Document) -> dict[str, object]:
    about = document.properties
    created = datetime.datetime.combine(about.date, datetime.time(), datetime.UTC)
    return {"title": about.title, "subject": about.subject, "author": about.creator, "created": created}
