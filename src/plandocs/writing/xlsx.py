"""Annexes as a workbook (ghi tệp Excel): a sheet for each, its figures as numbers, its totals as formulas."""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping, Sequence

from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.workbook import Workbook

from plandocs.document.blocks import Role
from plandocs.document.document import Annex, Document
from plandocs.registers.profile import Profile
from plandocs.writing.faces import Face
from plandocs.writing.package import packed, unpacked
from plandocs.writing.passing_folders import scratch_folder
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

    It does not say that Excel made it, for it did not. Raises OSError where the machine has no room for the rows on
    their way.
    """
    buffer = io.BytesIO()
    with scratch_folder() as scratch:
        workbook = Workbook(buffer, _options(profile, str(scratch)))
        workbook.set_properties(_properties(document))
        try:
            _write_sheets(workbook, annexes, profile, faces(profile, document.sizes))
            workbook.close()
        except FileCreateError as error:  # how XlsxWriter tells that something could not be written
            raise OSError(*error.args) from error
        finally:
            for sheet in workbook.worksheets():
                sheet.release()
    kept = (part for part in unpacked(buffer.getvalue()) if part.name != APP_NAME)
    return packed([*kept, APP])


def _write_sheets(workbook: Workbook, annexes: Sequence[Annex], profile: Profile, types: Mapping[Role, Face]) -> None:
    forms = Forms(workbook, profile, types)
    for plan in sheet_plans(annexes):
        sheet = workbook.add_worksheet(plan.name, worksheet_class=Sheet)
        sheet.forms = forms
        write_sheet(sheet, plan, profile)


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
