"""A clean workbook is silent; each planted fault is named."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.readers.parts import OFFICE
from tests.readers.workbook_check import workbook_faults
from tests.writing.sample import parts, zipped
from tests.writing.sheets import annex, classes, written

SHEET, BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
OUTSIDE = f'<Relationship Id="rId8" Type="{OFFICE}externalLink" Target="http://a.vn" TargetMode="External"/>'
CLEAN = parts(written(annex(classes())))

PLANTED = {
    "row out of order": (SHEET, '<row r="7"', '<row r="3"', "row 3 stands after row 6"),
    "cells out of order": (SHEET, 'r="B7"', 'r="A7"', "the cells of row 7 are not in order"),
    "cell of another row": (SHEET, 'r="B7"', 'r="B8"', "row 7 holds cells of another row"),
    "no such format": (SHEET, '<c r="B7" s="', '<c r="B7" s="9', "there is no format 9"),
    "merged twice": (SHEET, '<mergeCell ref="A2:E2"/>', '<mergeCell ref="A1:E2"/>', "A1:E2 overlaps"),
    "merged from one": (SHEET, '<mergeCell ref="A2:E2"/>', '<mergeCell ref="A9"/>', "A9 is merged from one cell"),
    "another file": (SHEET, "SUM(C7:C8)", "[1]S!A1", "the formula [1]S!A1 leads out of the sheet"),
    "an address": (SHEET, "SUM(C7:C8)", 'HYPERLINK("a")', 'the formula HYPERLINK("a") leads out of the sheet'),
    "no stored value": (SHEET, "SUM(C7:C8)</f><v>5</v>", "SUM(C7:C8)</f><v></v>", "has no number as its value"),
    "name too long": (BOOK, 'name="Phụ lục"', f'name="{"a" * 32}"', "a sheet may not be called"),
    "name of forbidden signs": (BOOK, 'name="Phụ lục"', 'name="a/b"', "a sheet may not be called 'a/b'"),
    "sheet that leads nowhere": (BOOK, 'r:id="rId1"', 'r:id="rId99"', "leads nowhere"),
    "type of Word": ("[Content_Types].xml", "spreadsheetml.styles", "wordprocessingml.styles", "has the content type"),
    "leads outside": (
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        OUTSIDE + "</Relationships>",
        "leads outside, to http://a.vn",
    ),
    "no title": ("docProps/core.xml", "dc:title>", "dc:format>", "the document has no title"),
}


def test_a_clean_workbook_is_silent():
    assert workbook_faults(written(annex(classes())), zip_date=(1980, 1, 1, 0, 0, 0)) == []


@pytest.mark.parametrize(("part", "old", "new", "told"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_named(part, old, new, told):
    assert old in CLEAN[part]
    faults = workbook_faults(zipped({**CLEAN, part: CLEAN[part].replace(old, new)}))
    assert any(told in fault for fault in faults), faults


def test_what_is_no_zip_file_is_told():
    assert "cannot be opened" in workbook_faults(b"x")[0]


def test_dates_of_the_archive_are_looked_at():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in CLEAN.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 6, 15, 0, 0, 0)), content)
    assert any("is dated" in one for one in workbook_faults(buffer.getvalue(), zip_date=(1980, 1, 1, 0, 0, 0)))
