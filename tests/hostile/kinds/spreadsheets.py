"""Spreadsheets and CSV that swell, lie, reach elsewhere or never end (bảng tính và CSV độc hại), at every door."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from tests.hostile.case import Case, Content, case
from tests.hostile.kinds.names import tabled
from tests.loading.sample import FILE
from tests.sources.sheets.packages import DECLARATION, book, ods, parts, relations, strings, worksheet, xlsx, zipped

HEADS = ("TT", "Họ và tên", "Ngày sinh", "Đơn vị")
PEOPLE = "TT,Họ và tên,Ngày sinh,Đơn vị\n1,Học viên An,1985,Văn phòng\n"
SHEET = "xl/worksheets/sheet1.xml"
_MIB = 1024 * 1024


def rows(*found: tuple[str, ...], cell: str = '<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>') -> str:
    """Rows of a sheet's part, whose cells hold these texts."""
    return "".join(
        f'<row r="{number}">'
        + "".join(cell.format(at=f"{'ABCDEFGHIJ'[at]}{number}", text=text) for at, text in enumerate(row))
        + "</row>"
        for number, row in enumerate(found, start=1)
    )


ROWS = rows(HEADS, ("1", "Học viên An", "1985", "Văn phòng"))
GOOD = xlsx(worksheet(ROWS))


def roster(name: str, data: Content, told: str, file: str = "ds.xlsx", **more: Any) -> Case:
    """A list of people in a file, laid out."""
    return case(name, f"roster {file}", {file: data}, told, **more)


def table(name: str, data: Content, told: str, file: str = "bang.xlsx", **more: Any) -> Case:
    """A table of a plan in a file."""
    return case(name, f"check {FILE}", {FILE: tabled(file), file: data}, told, **more)


def _packed(contents: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with_size(data: bytes, name: str, size: int) -> bytes:
    """The file with another unpacked size declared for a part, in the list at its end."""
    changed = bytearray(data)
    struct.pack_into("<L", changed, data.rindex(name.encode()) - 46 + 24, size)
    return bytes(changed)


def _overlapping() -> bytes:
    """Two entries of the list that lead to one part: it is read as often as it is named."""
    data = bytearray(xlsx(worksheet(ROWS), strings=strings("<t>một</t>")))
    sheet = data.rindex(SHEET.encode()) - 46
    other = data.rindex(b"xl/sharedStrings.xml") - 46
    data[other + 42 : other + 46] = data[sheet + 42 : sheet + 46]
    return bytes(data)


def _nested(levels: int) -> bytes:
    """A ZIP in a ZIP in a ZIP, each a thousand times as large as it is."""
    inner = zipped({"a.xml": "0" * 10 * _MIB})
    for _ in range(levels):
        inner = zipped({f"{number}.zip": inner for number in range(4)})
    return zipped({**parts(worksheet(ROWS)), "xl/embeddings/a.zip": inner})


def _typed(part: str, doctype: str) -> str:
    return part.replace("?>\n", f"?>\n{doctype}", 1)


_DOCTYPES = {
    "a laugh": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    "a file": '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
    "a file of the folder above": '<!DOCTYPE x [<!ENTITY c SYSTEM "../outside/mat.yaml">]>',
    "the web": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    "a parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>',
    "nothing": "<!DOCTYPE x>",
}

_FORMULAS = (
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    '=HYPERLINK("http://127.0.0.1","x")',
    "\t=1+1",
    "=1+1\r\n",
    "＝1+1",
    "%0A=1",
)


def _many(count: int, line: str, head: str = PEOPLE) -> Callable[[], str]:
    return lambda: head + line * count


def _biff5() -> bytes:
    """The beginning of a workbook of Excel 95, in a compound file that holds nothing else."""
    name = "Book".encode("utf-16-le").ljust(64, b"\0")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + name.ljust(1024, b"\xff")


CASES: list[Case] = [
    # packages that swell or lie
    roster("a part of spaces without end", lambda: xlsx(worksheet(" " * 30_000_000)), "PD028"),
    roster("strings of spaces without end", lambda: xlsx(worksheet(ROWS), strings=strings(" " * 60_000_000)), "PD028"),
    roster(
        "styles of spaces without end",
        lambda: xlsx(worksheet(ROWS), styles=DECLARATION + " " * 40_000_000 + "<styleSheet/>"),
        "PD028",
    ),
    roster("a ZIP in a ZIP in a ZIP", lambda: _nested(3), ""),
    roster("parts that lie upon each other", _overlapping(), "PD024"),
    roster("a size of four gigabytes", _with_size(GOOD, SHEET, 0xFFFFFFFE), "PD028"),
    roster("a size of nothing", _with_size(GOOD, SHEET, 0), "PD024"),
    roster("packed by bzip2", _packed(parts(worksheet(ROWS)), zipfile.ZIP_BZIP2), "PD024"),
    roster("packed by LZMA", _packed(parts(worksheet(ROWS)), zipfile.ZIP_LZMA), "PD024"),
    roster("stored and not packed", _packed(parts(worksheet(ROWS)), zipfile.ZIP_STORED), ""),
    roster(
        "twenty thousand parts", lambda: zipped(parts(worksheet(ROWS)) | {f"x/{n}": "" for n in range(20_000)}), "PD028"
    ),
    roster(
        "names of parts that climb",
        zipped(parts(worksheet(ROWS)) | {"../../../pwned": "x", "/etc/pwned": "x", "C:\\pwned": "x"}),
        "",
    ),
    roster("a part called by an escape sequence", zipped(parts(worksheet(ROWS)) | {"\x1b[2J": "x"}), ""),
    roster(
        "a sheet that lies above",
        xlsx(worksheet(ROWS), links=relations(("rId1", "worksheet", "../../../outside/mat.yaml"))),
        "PD026",
    ),
    roster("bytes before the package", b"MZ" + bytes(500) + GOOD, "PD044"),
    roster("bytes after the package", GOOD + bytes(5000), ""),
    roster("a package without its end", GOOD[:-40], "PD024"),
    roster("the end of a package alone", b"PK\x05\x06" + bytes(18), "PD020"),
    roster("the end of a large package alone", b"PK\x06\x06" + bytes(200), "PD044"),
    roster(
        "a comment that is a package", _packed(parts(worksheet(ROWS)))[:-2] + struct.pack("<H", len(GOOD)) + GOOD, ""
    ),
    # XML
    *(
        roster(f"a sheet that declares {what}", xlsx(_typed(worksheet(ROWS), doctype)), "PD036")
        for what, doctype in _DOCTYPES.items()
    ),
    *(
        roster(f"a book that declares {what}", xlsx(worksheet(ROWS), workbook=_typed(book(), doctype)), "PD036")
        for what, doctype in list(_DOCTYPES.items())[:3]
    ),
    *(
        roster(
            f"an .ods that declares {what}",
            ods("<table:table-row>{}</table:table-row>", doctype=doctype),
            "PD036",
            "ds.ods",
        )
        for what, doctype in list(_DOCTYPES.items())[:3]
    ),
    roster("XML of a hundred thousand levels", lambda: xlsx(worksheet("<a>" * 100_000)), "PD027"),
    roster("an attribute of ten megabytes", lambda: xlsx(worksheet(f'<row r="1" x="{"a" * 10_000_000}"/>')), "PD240"),
    roster("ten attributes of one name", xlsx(worksheet('<row r="1" a="1" a="2"/>')), "PD240"),
    roster("a name of a megabyte", xlsx(worksheet(f"<{'a' * _MIB}/>")), "PD240"),
    roster("UTF-7 in XML", xlsx(worksheet(ROWS).replace("UTF-8", "UTF-7")), "PD027"),
    roster("an encoding that there is not", xlsx(worksheet(ROWS).replace("UTF-8", "../../x")), "PD027"),
    roster("an instruction to a program", xlsx(worksheet('<?php system("touch pwned") ?>' + ROWS)), ""),
    roster(
        "a style sheet for the sheet",
        xlsx(worksheet(ROWS).replace("?>\n", '?>\n<?xml-stylesheet href="http://127.0.0.1/x.xsl"?>', 1)),
        "",
    ),
    roster(
        "an inclusion",
        xlsx(worksheet('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="../outside/mat.yaml"/>' + ROWS)),
        "",
    ),
    # sheets
    roster(
        "a row at the very end",
        xlsx(worksheet(ROWS + '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>')),
        "PD251",
    ),
    roster("a cell at the very end", xlsx(worksheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')), "PD031"),
    roster("a cell beyond the end", xlsx(worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "PD033"),
    roster(
        "a million empty rows",
        lambda: xlsx(worksheet(ROWS + "".join(f'<row r="{n}"/>' for n in range(3, 1_000_000)))),
        "",
        heavy=True,
    ),
    roster(
        "three hundred thousand rows of text",
        lambda: xlsx(
            worksheet(
                rows(HEADS) + "".join(f'<row r="{n}"><c r="B{n}" t="s"><v>0</v></c></row>' for n in range(2, 300_000))
            )
        ),
        "PD030",
        heavy=True,
    ),
    roster(
        "a string that does not exist",
        xlsx(worksheet('<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>')),
        "PD034 PD240",
    ),
    roster(
        "a string of negative number", xlsx(worksheet('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>')), "PD034 PD240"
    ),
    roster(
        "a number without end", xlsx(worksheet(f'<row r="1"><c r="A1"><v>{"9" * 5000}</v></c></row>')), "PD034 PD240"
    ),
    roster(
        "a date beyond all calendars",
        xlsx(worksheet(ROWS + '<row r="3"><c r="C3" s="2"><v>99999999999</v></c></row>')),
        "PD251",
    ),
    roster(
        "a date before all calendars",
        xlsx(worksheet(ROWS + '<row r="3"><c r="C3" s="2"><v>-99999</v></c></row>')),
        "PD251",
    ),
    roster("no number at all", xlsx(worksheet(ROWS + '<row r="3"><c r="C3"><v>NaN</v></c></row>')), "PD034"),
    roster(
        "a merge of the whole sheet",
        xlsx(worksheet(ROWS, after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
        "PD240",
    ),
    roster(
        "a hundred thousand merges",
        lambda: xlsx(
            worksheet(ROWS, after="<mergeCells>" + '<mergeCell ref="A5:XFD1048576"/>' * 100_000 + "</mergeCells>")
        ),
        "",
    ),
    roster(
        "a width of all columns",
        xlsx(worksheet(ROWS, before='<cols><col min="1" max="999999999" hidden="1"/></cols>')),
        "",
    ),
    roster(
        "a format that a pattern could choke on",
        xlsx(
            worksheet(ROWS), styles=str(parts()["xl/styles.xml"]).replace("dd/mm/yyyy", "[" * 5000 + "d" + "\\" * 5000)
        ),
        "",
    ),
    roster(
        "a sheet whose name is an escape sequence",
        xlsx(
            worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
            workbook=book('<sheet name="&#x9;a&#x9b;31m" sheetId="1" r:id="rId1"/>'),
        ),
        "PD033",
    ),
    roster(
        "a sheet whose name turns direction",
        xlsx(
            worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
            workbook=book('<sheet name="a&#x202e;b" sheetId="1" r:id="rId1"/>'),
        ),
        "PD033",
    ),
    roster("a name with an escape sequence", xlsx(worksheet(ROWS.replace("Học viên An", "Học_x001b_[31m An"))), ""),
    roster(
        "a name of a hundred thousand letters", xlsx(worksheet(ROWS.replace("Học viên An", "Học viên " * 12_000))), ""
    ),
    roster("macros", zipped(parts(worksheet(ROWS)) | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}), "", "ds.xlsm"),
    roster(
        "links to other workbooks",
        zipped(
            parts(worksheet(ROWS))
            | {
                "xl/externalLinks/externalLink1.xml": "<externalLink/>",
                "xl/externalLinks/_rels/externalLink1.xml.rels": relations(
                    ("rId1", "externalLinkPath", "file:///etc/passwd")
                ),
            }
        ),
        "",
    ),
    roster(
        "a query of the web",
        zipped(
            parts(worksheet(ROWS))
            | {
                "xl/connections.xml": '<connections><connection><webPr url="http://127.0.0.1:9"/></connection></connections>'
            }
        ),
        "",
    ),
    roster(
        "a formula that nobody has computed",
        xlsx(
            worksheet(
                ROWS.replace(
                    '<c r="B2" t="inlineStr"><is><t>Học viên An</t></is></c>',
                    '<c r="B2"><f>WEBSERVICE("http://127.0.0.1:9")</f></c>',
                )
            )
        ),
        "PD254 PD265",
    ),
    roster(
        "an .ods of repeated rows",
        ods('<table:table-row table:number-rows-repeated="1000000">{}</table:table-row>'),
        "PD030",
        "ds.ods",
    ),
    roster(
        "an .ods of repeated cells", ods("<table:table-row>{}</table:table-row>", repeated=1_000_000), "PD031", "ds.ods"
    ),
    roster(
        "an .ods of rows of repeated cells",
        ods('<table:table-row table:number-rows-repeated="1000">{}</table:table-row>' * 100, repeated=400),
        "PD032",
        "ds.ods",
    ),
    roster(
        "an .ods with a password",
        ods("<table:table-row>{}</table:table-row>", manifest="<manifest:encryption-data/>"),
        "PD023",
        "ds.ods",
    ),
    roster("a workbook of Excel 95", _biff5(), "PD024", "ds.xls"),
    roster("an .xls that is no more than its head", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "PD020", "ds.xls"),
    roster(
        "an .xls whose chains are circles",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + b"\x3e\x00\x03\x00\xfe\xff\x09\x00\x06\x00"
        + bytes(482)
        + b"\x00" * 2048,
        "PD020",
        "ds.xls",
    ),
    # CSV
    roster("a quote that never closes", PEOPLE + '2,"Học viên', "PD040", "ds.csv"),
    roster("a quote that never closes, and a megabyte", lambda: PEOPLE + '2,"' + "x,\n" * 400_000, "PD046", "ds.csv"),
    roster("a NUL", PEOPLE + "2,Học\0viên Ba,1985,Văn phòng\n", "PD044", "ds.csv"),
    roster("NULs only", bytes(100_000), "PD044", "ds.csv"),
    roster("a million columns", "," * 1_000_000, "PD240", "ds.csv"),
    roster("six hundred columns", ",".join(f"c{n}" for n in range(600)) + "\n", "PD031", "ds.csv"),
    roster("a million rows of nothing", "\n" * 1_000_000, "PD043", "ds.csv"),
    roster("a million rows of commas", lambda: PEOPLE + ",,,\n" * 1_000_000, "", "ds.csv", heavy=True),
    roster(
        "three hundred thousand people", _many(300_000, "1,Học viên,1985,Văn phòng\n"), "PD030", "ds.csv", heavy=True
    ),
    roster("a cell of a megabyte", PEOPLE + "2," + "x" * _MIB + ",1985,a\n", "PD046", "ds.csv"),
    roster(
        "line ends of every kind",
        PEOPLE.replace("\n", "\r") + "2,Học viên Ba,1985,a\r\n3,Học viên Tư,1985,a\n\r",
        "",
        "ds.csv",
    ),
    roster("an unknown encoding", PEOPLE.encode("utf-16-le")[1:], "PD044", "ds.csv"),
    roster("half a letter at the end", PEOPLE.encode() + b"\xe1\xbb", "PD038", "ds.csv"),
    roster("EBCDIC", PEOPLE.encode("cp500", "replace"), "PD038", "ds.csv"),
    roster("UTF-32", PEOPLE.encode("utf-32"), "PD044", "ds.csv"),
    *(
        roster(
            f"the formula {formula[:12]!r} for a name, as a workbook",
            ('TT,Họ và tên,Đơn vị\n1,"' + formula.replace('"', '""') + ' An",Văn phòng\n'),
            "",
            "ds.csv",
        )
        for formula in _FORMULAS
    ),
    # the same at other doors
    table("a table of spaces without end", lambda: xlsx(worksheet(" " * 30_000_000)), "PD028"),
    table("a table that declares a type", xlsx(_typed(worksheet(ROWS), _DOCTYPES["a file"])), "PD036"),
    table("a table that is a Word file", zipped({"[Content_Types].xml": "", "word/document.xml": ""}), "PD020"),
    table("a table that is a picture", b"\x89PNG\r\n\x1a\n", "PD020"),
    table("a table of nothing", b"", "PD043"),
    table("a table with a quote that never closes", 'Nội dung\n"a', "PD040", "bang.csv"),
    table("a table with an expression", "Nội dung\n{{ ''.__class__ }}\n", "", "bang.csv"),
    table("a table with markup", "Nội dung\n**a** ^[b] {% for %} <w:p/>\n", "", "bang.csv"),
    table("a table with a formula of Excel", "Nội dung\n\"=cmd|' /C calc'!A0\"\n", "", "bang.csv"),
    table("a table with control characters", "Nội dung\na\x07\x1b[2Jb\n", "", "bang.csv"),
    table("a table of ten thousand rows", "Nội dung\n" + "Việc\n" * 10_000, "", "bang.csv", heavy=True),
    table("a table without its column", "Khác\nx\n", "PD563", "bang.csv"),
]
