"""Files that are damaged, wrong or made to do harm: each is read as what it holds, or refused with a problem."""

import struct
import zipfile
from io import BytesIO

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.limits import LARGEST
from plandocs.sources.sheets.workbook import read_workbook
from tests.sources.sheets.packages import (
    book,
    ods,
    parts,
    read,
    relations,
    rows_of,
    strings,
    styles,
    worksheet,
    xlsx,
    zipped,
)

ONE = '<c r="A1" t="s"><v>0</v></c>'
ROW = f'<row r="1">{ONE}</row>'
GOOD = xlsx(worksheet(ROW))
SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/hostname">]>'
LAST = "<row r='1048576'><c r='A1048576'><v>1</v></c></row>"


def declaring(part, doctype):
    """A part with a document type, whose entity stands in a text."""
    return part.replace("?>\n", f"?>\n{doctype}").replace("<t>một", "<t>&c;")


def linked(*found):
    """An .xlsx file whose workbook has these relations."""
    return xlsx(worksheet(ROW), links=relations(*found))


def compound(stream):
    """The first bytes of an old Office file that holds a stream of this name."""
    name = stream.encode("utf-16-le").ljust(64, b"\0")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + name.ljust(1024, b"\xff")


def declared_size(data, name, size):
    """The file with another unpacked size declared for one part."""
    changed = bytearray(data)
    struct.pack_into("<L", changed, data.rindex(name.encode()) - 46 + 24, size)
    return bytes(changed)


def flagged(data, name):
    """The file with one part said to be encrypted."""
    changed = bytearray(data)
    changed[data.rindex(name.encode()) - 46 + 8] |= 1
    return bytes(changed)


def compressed_by(method):
    """A file whose parts are packed in a way that no spreadsheet program uses."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in parts(worksheet(ROW)).items():
            archive.writestr(name, content)
    return stream.getvalue()


def crowded(count):
    """A file of so many empty parts with long names."""
    return zipped(parts() | {f"{number:0120}": "" for number in range(count)})


def stored_twice(name, other):
    """A file that holds a part called ``name`` and one called ``other``, of the same length, in its place."""
    return zipped(parts(worksheet(ROW)) | {"xl/worksheets/sheet2.xml": worksheet()}).replace(
        name.encode(), other.encode()
    )


def damaged(data):
    """The file with a byte changed amid its first part."""
    changed = bytearray(data)
    changed[len("[Content_Types].xml") + 32] ^= 0x55
    changed[data.index(SHEET.encode()) + len(SHEET) + 9] ^= 0x55
    return bytes(changed)


def wrong_cell(address):
    return xlsx(worksheet(f'<row r="1"><c r="B1"><v>1</v></c><c r="{address}"><v>1</v></c></row>'))


def wrong_row(number):
    return xlsx(
        worksheet(f'<row r="2"><c r="A2"><v>1</v></c></row><row r="{number}"><c r="A{number}"><v>1</v></c></row>')
    )


REFUSED = {
    # other files
    "nothing": (b"", "PD043 ds.xlsx"),
    "blanks": (b" \r\n\r\n\t", "PD043 ds.xlsx"),
    "blanks in UTF-16": ("\ufeff \r\n".encode("utf-16-le"), "PD043 ds.xlsx"),
    "a PDF": (b"%PDF-1.7\n", "PD020 ds.xlsx"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "PD020 ds.xlsx"),
    "a Word file": (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), "PD020 ds.xlsx"),
    "an old Word file": (compound("WordDocument"), "PD020 ds.xlsx"),
    "an OpenDocument text": (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "PD020 ds.xlsx"),
    "any ZIP": (zipped({"ảnh.txt": "x"}), "PD020 ds.xlsx"),
    "an empty ZIP": (zipped({}), "PD020 ds.xlsx"),
    "a web page": ("\ufeff<html><table><tr><td>1</td></tr></table></html>".encode(), "PD021 ds.xlsx"),
    "a table of a web page": (b"\r\n <!-- x --><TABLE border=1><tr><td>1", "PD021 ds.xlsx"),
    "XML of Excel 2003": (
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
        "PD021 ds.xlsx",
    ),
    "a binary workbook": (zipped({"[Content_Types].xml": "", "xl/workbook.bin": ""}), "PD021 ds.xlsx"),
    "bytes of no kind": (bytes(range(256)), "PD044 ds.xlsx"),
    # locked and damaged
    "a password": (compound("EncryptedPackage"), "PD023 ds.xlsx"),
    "an encrypted part": (flagged(GOOD, SHEET), "PD023 ds.xlsx"),
    "an encrypted .ods": (ods("", manifest="<manifest:encryption-data/>"), "PD023 ds.xlsx"),
    "half a ZIP": (GOOD[: len(GOOD) // 2], "PD024 ds.xlsx"),
    "a changed byte": (damaged(GOOD), "PD024 ds.xlsx"),
    "an .xls of nothing": (compound("Workbook"), "PD024 ds.xlsx"),
    # swollen
    "spaces without end": (xlsx(worksheet(" " * 20_000_000)), "PD028 ds.xlsx"),
    "a size beyond all": (declared_size(GOOD, SHEET, 0xFFFFFFF0), "PD028 ds.xlsx"),
    "a size too small": (declared_size(GOOD, SHEET, 10), "PD024 ds.xlsx"),
    "a packing without limits": (compressed_by(zipfile.ZIP_LZMA), "PD024 ds.xlsx"),
    "parts without end": (crowded(7_000), "PD028 ds.xlsx"),
    "levels without end": (xlsx(worksheet("<row>" * 100_000)), "PD027 ds.xlsx"),
    # parts
    "a part stored twice": (stored_twice("sheet2.xml", "sheet1.xml"), "PD025 ds.xlsx"),
    "a part in two cases": (stored_twice("sheet2.xml", "SHEET1.xml"), "PD025 ds.xlsx"),
    "no sheet's part": (linked(("rId1", "worksheet", "worksheets/sheet9.xml")), "PD026 ds.xlsx"),
    "no relation": (linked(("rId7", "worksheet", "worksheets/sheet1.xml")), "PD026 ds.xlsx"),
    "no relations at all": (xlsx(worksheet(ROW), links=None), "PD026 ds.xlsx"),
    "no shared strings": (xlsx(worksheet(ROW), strings=None), "PD026 ds.xlsx"),
    "no workbook": (xlsx(worksheet(ROW), workbook=None), "PD026 ds.xlsx"),
    "a sheet elsewhere": (
        xlsx(
            links=relations(("rId1", "worksheet", "https://example.org/a.xml")).replace(
                "/>", ' TargetMode="External"/>'
            )
        ),
        "PD026 ds.xlsx",
    ),
    "a sheet outside": (linked(("rId1", "worksheet", "../../../../etc/passwd")), "PD026 ds.xlsx"),
    "styles for a sheet": (linked(("rId1", "worksheet", "styles.xml")), "PD027 ds.xlsx"),
    "no sheets": (xlsx(workbook=book(" ")), "PD037 ds.xlsx"),
    "charts only": (linked(("rId1", "chartsheet", "worksheets/sheet1.xml")), "PD037 ds.xlsx"),
    "sheets without end": (
        xlsx(workbook=book(*(f'<sheet name="{name}" r:id="rId1"/>' for name in range(1001)))),
        "PD048 ds.xlsx",
    ),
    # XML
    "half a sheet": (xlsx(worksheet(ROW)[:-40]), "PD027 ds.xlsx"),
    "a NUL": (xlsx(worksheet(f"<!---->{ROW}").replace("<v>0", "<v>\0")), "PD027 ds.xlsx"),
    "an unknown encoding": (xlsx(worksheet(ROW).replace("UTF-8", "klingon")), "PD027 ds.xlsx"),
    "strings that laugh": (xlsx(worksheet(ROW), strings=declaring(strings("<t>một</t>"), LAUGHS)), "PD036 ds.xlsx"),
    "strings from outside": (xlsx(worksheet(ROW), strings=declaring(strings("<t>một</t>"), OUTSIDE)), "PD036 ds.xlsx"),
    "a sheet with a type": (xlsx(declaring(worksheet(ROW), LAUGHS)), "PD036 ds.xlsx"),
    "styles with a type": (xlsx(worksheet(ROW), styles=declaring(styles(), OUTSIDE)), "PD036 ds.xlsx"),
    "an .ods with a type": (ods("", doctype=LAUGHS), "PD036 ds.xlsx"),
    # addresses
    **{
        f"the cell {address}": (wrong_cell(address), "PD033 ds.xlsx!Sheet1!A1")
        for address in ("A1", "B1", "C2", "C0", "C-1", "c1", "1", "C", "C01", "ZZZ1", "AAAA1", "C99999999999", "$C$1")
    },
    **{
        f"the row {number}": (wrong_row(number), "PD033 ds.xlsx!Sheet1!A2")
        for number in ("2", "1", "0", "-5", "1048577", "9" * 30, "x", "3.0")
    },
    "a merged area of nothing": (
        xlsx(worksheet(ROW, after='<mergeCells><mergeCell ref="B2:A1"/></mergeCells>')),
        "PD033 ds.xlsx!Sheet1!A1",
    ),
    "a cell far to the right": (
        xlsx(worksheet('<row r="7"><c r="SG7"><v>1</v></c></row>')),
        "PD031 ds.xlsx!Sheet1!SG7",
    ),
    "rows without end in an .ods": (
        ods('<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>'),
        "PD030 ds.xlsx!Sheet1!A200001",
    ),
    "columns without end in an .ods": (
        ods("<table:table-row>{}</table:table-row>", repeated=16384),
        "PD031 ds.xlsx!Sheet1!SG1",
    ),
    "a count without end in an .ods": (ods("<table:table-row>{}</table:table-row>", repeated=10**20), "PD033 ds.xlsx"),
    # text
    "a cell without end": (xlsx(worksheet(ROW), strings=strings(f"<t>{'a' * 140_000}</t>")), "PD046 ds.xlsx"),
    "text of TCVN3": ("Danh s¸ch häc viªn, líp båi d­ìng c¸n bé".encode("latin-1"), "PD038 ds.xlsx"),
    "a quote left open": (b'a,b\nc,"d\ne,f', "PD040 ds.xlsx!A2"),
    "text after a quote": (b'a,b\n"c"d,e', "PD041 ds.xlsx!A2"),
    "a record without end": (b"," * 2_000_000, "PD046 ds.xlsx"),
    "a field without end": (b"a," + b"b" * 140_000, "PD046 ds.xlsx!A1"),
}


@pytest.mark.parametrize(("data", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told(tmp_path, data, told):
    found, problems = read(tmp_path, data)
    assert found is None
    assert [problem for problem in problems if not problem.startswith("PD022")] == [told]


EMPTY_ROWS = "".join(f'<row r="{number}" s="1" customFormat="1"/>' for number in range(2, 1_048_577, 7))
STYLED_ROWS = "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in range(2, 300_000, 7))

READ = {
    "a sheet under an absolute name": linked(
        ("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("rId2", "sharedStrings", "/xl/sharedStrings.xml")
    ),
    "a sheet by a roundabout way": linked(
        ("rId1", "worksheet", "../xl/./worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")
    ),
    "names in other cases": zipped(
        {name.replace("sheet1", "Sheet1"): content for name, content in parts(worksheet(ROW)).items()}
    ),
    "names with backslashes": GOOD.replace(b"xl/worksheets/sheet1.xml", b"xl\\worksheets\\sheet1.xml"),
    "no relation to the workbook": xlsx(worksheet(ROW), root=None),
    "no styles": xlsx(
        worksheet(ROW.replace("A1", 'A1" s="4')),
        styles=None,
        links=relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")),
    ),
    "UTF-16": xlsx(worksheet(ROW).replace("UTF-8", "UTF-16").encode("utf-16")),
    "a byte order mark": xlsx(b"\xef\xbb\xbf" + worksheet(ROW).encode()),
    "prefixes": xlsx(
        f'<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>'
        f"{ROW.replace('</', '</x:').replace('<c', '<x:c').replace('<r', '<x:r').replace('<v', '<x:v')}"
        f"</x:sheetData></x:worksheet>"
    ),
    "comments that look like cells": xlsx(worksheet(f"<!-- <row r='1'> -->{ROW}<!--{ROW}-->")),
    "cells written on lines": xlsx(worksheet(ROW.replace("><", ">\n  <"))),
    "attributes in another order": xlsx(worksheet(ROW.replace('r="A1" t="s"', "t='s' s='0' r='A1'"))),
    "cells without addresses": xlsx(worksheet('<row><c t="s"><v>0</v></c></row>')),
    "text in pieces": xlsx(worksheet('<row r="1"><c r="A1" t="str"><v>m<![CDATA[ộ]]>&#x74;</v></c></row>')),
    "a used range to the end": xlsx(worksheet(ROW, before='<dimension ref="A1:XFD1048576"/>')),
    "empty rows to the end": xlsx(worksheet(ROW + EMPTY_ROWS)),
    "styled rows to the end": xlsx(worksheet(ROW + STYLED_ROWS)),
    "empty cells to the end": xlsx(worksheet(f'<row r="1">{ONE}<c r="XFD1" s="1"/></row>')),
    "macros and links": zipped(
        parts(worksheet(ROW))
        | {
            "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0",
            "xl/externalLinks/externalLink1.xml": "<externalLink/>",
            "xl/externalLinks/_rels/externalLink1.xml.rels": relations(("rId1", "externalLinkPath", "file:///x.xlsx")),
        }
    ),
    "empty rows to the end of an .ods": ods(
        "<table:table-row>{}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048575">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    ),
}


@pytest.mark.parametrize("data", READ.values(), ids=READ)
def test_what_is_odd_but_whole_is_read(tmp_path, data):
    found, problems = read(tmp_path, data)
    assert [problem for problem in problems if not problem.startswith("PD022")] == []
    assert [rows_of(sheet) for sheet in found.sheets] == [[["một"]]]


def test_a_cell_at_the_very_end_stands_there(tmp_path):
    found, problems = read(tmp_path, xlsx(worksheet(LAST)))
    assert problems == []
    assert found.sheets[0].value(1_048_575, 0) == 1


def test_a_file_too_large_is_not_read_whole(tmp_path):
    path = tmp_path / "ds.csv"
    with path.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    problems = Problems()
    assert read_workbook(path, "ds.csv", problems) is None
    assert [problem.code for problem in problems] == ["PD029"]


def test_a_folder_is_no_file(tmp_path):
    problems = Problems()
    assert read_workbook(tmp_path, "ds", problems) is None
    assert [problem.code for problem in problems] == ["PD042"]


@pytest.mark.parametrize(
    ("text", "left", "told"),
    [
        ("a_x0007_b", "ab", "PD035 ds.xlsx!Sheet1!A1"),
        ("a\0b", "ab", "PD035 ds.xlsx!Sheet1!A1"),
        ("a\ue000b", "ab", "PD035 ds.xlsx!Sheet1!A1"),
        ("a\u200bb\u200b", "ab", "PD045 ds.xlsx!Sheet1!A1"),
        ("a\u2028b", "a\nb", None),
        ("a\u00a0b", "a\u00a0b", None),
    ],
)
def test_what_no_document_can_hold_is_taken_out_and_told(tmp_path, text, left, told):
    found, problems = read(tmp_path, xlsx(worksheet(ROW), strings=strings(f"<t>{text}</t>")))
    assert found.sheets[0].value(0, 0) == left
    assert problems == ([told] if told else [])
