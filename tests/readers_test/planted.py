"""Faults planted one by one in files that are sound (lỗi cấy): what each check is worth shows in what it catches.

A fault is an exchange of text in one part, or a change of the archive. The sound files are made by plandocs itself.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from plandocs.building.build import build, docx_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.xlsx import write_xlsx
from tests.readers.parts import OFFICE

PLAN = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Mẫu, abbreviation: UBND, place: Mẫu}
date: 15/6/2026
number: 7
title: Bồi dưỡng công chức
period: 2026
goals: {purposes: ["Mục đích **đậm** và thường^[Chú thích của mục đích]", Mục đích khác]}
recipients: [Sở mẫu]
archive: VP
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: Họ Tên Mẫu}
annexes:
  bang:
    title: Bảng mẫu
    orientation: landscape
    content:
      kind: table
      columns:
        - {id: number, head: STT}
        - {id: viec, head: Việc}
        - {id: chu, head: Chủ trì, above: Cơ quan}
        - {id: phoi, head: Phối hợp, above: Cơ quan}
        - {id: ngay, head: Ngày, type: date}
        - {id: so, head: Số, type: count, sum: yes}
      rows: [[Việc một, Phòng một, Phòng hai, 1/7/2026, 3], [Việc hai, Phòng một, Phòng ba, 2/7/2026, 4]]
      table: {merge: chu}
outline:
  - {heading: Mục đích, content: {kind: goals, of: purposes}}
  - {heading: Thực hiện, content: "Theo {{ annex('bang') }}."}
"""
DATE = (1980, 1, 1, 0, 0, 0)
Entries = list[tuple[zipfile.ZipInfo, bytes]]

DOCUMENT, NOTES, STYLES = "word/document.xml", "word/footnotes.xml", "word/styles.xml"
SETTINGS, TYPES, CORE, HEADER = "word/settings.xml", "[Content_Types].xml", "docProps/core.xml", "word/header1.xml"
RELATED = "word/_rels/document.xml.rels"
SHEET, BOOK, BOOK_RELATED = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
EXCEL_STYLES = "xl/styles.xml"
_FIRST = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>'
_CELL = '<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:t>Phòng ba</w:t></w:r></w:p>'
_DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="9" cy="9"/><wp:docPr id="7" name="a"/></wp:inline></w:drawing></w:r>'
)
_BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
_OUTSIDE = (
    f'<Relationship Id="rId8" Type="{OFFICE}externalLink" Target="http://a.vn" TargetMode="External"/></Relationships>'
)
_CREATED = '<dcterms:created xsi:type="dcterms:W3CDTF">2026-06-15T00:00:00Z</dcterms:created>'


@dataclass(frozen=True)
class Plant:
    """One fault: in a Word file or a workbook, made by a function over the entries of the archive."""

    kind: str
    name: str
    change: Callable[[Entries], Entries]
    repack: Callable[[Entries], bytes] | None = None


@cache
def sound(kind: str) -> bytes:
    """The sound file of a kind, ``docx`` or ``xlsx``."""
    problems = Problems()
    built = build(Path("nowhere") / "plan.yaml", problems, name="plan.yaml", data=PLAN.encode())
    assert built is not None, list(problems)
    if kind == "docx":
        return docx_of(built, None, problems) or b""
    return write_xlsx(built.document, built.document.annexes, built.profile)


def broken(plant: Plant) -> bytes:
    """The sound file with a fault."""
    entries = plant.change(_entries(sound(plant.kind)))
    return plant.repack(entries) if plant.repack is not None else packed(entries)


def _entries(content: bytes) -> Entries:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(entry, archive.read(entry)) for entry in archive.infolist()]


def packed(entries: Entries) -> bytes:
    """An archive as plandocs packs it: deflated, dated, without anything more."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries:
            kept = zipfile.ZipInfo(entry.filename, entry.date_time)
            kept.compress_type = entry.compress_type
            archive.writestr(kept, content)
    return buffer.getvalue()


def _streamed(entries: Entries) -> bytes:
    """An archive whose sizes stand behind the data, and are wrong there."""
    buffer = io.BytesIO(packed(entries))
    data = bytearray(buffer.getvalue())
    data[6] |= 8  # says of the first entry that its sizes follow it: they do not
    return bytes(data)


def _exchanged(part: str, old: str, new: str, *, count: int = 1) -> Callable[[Entries], Entries]:
    def change(entries: Entries) -> Entries:
        texts = {entry.filename: content for entry, content in entries}
        assert old.encode() in texts[part], (part, old)
        return [
            (entry, content.replace(old.encode(), new.encode(), count) if entry.filename == part else content)
            for entry, content in entries
        ]

    return change


def _added(name: str, content: bytes) -> Callable[[Entries], Entries]:
    return lambda entries: [*entries, (zipfile.ZipInfo(name, DATE), content)]


def _dated(entries: Entries) -> Entries:
    for entry, _ in entries:
        entry.date_time = (2026, 11, 20, 9, 0, 0)
    return entries


def _cut(entries: Entries) -> bytes:
    return packed(entries)[:-300]


def _without(part: str) -> Callable[[Entries], Entries]:
    return lambda entries: [one for one in entries if one[0].filename != part]


def plants() -> tuple[Plant, ...]:
    """All faults."""
    return (*_of("docx", _WORD), *_of("xlsx", _EXCEL), *_ARCHIVE)


def _of(kind: str, table: dict[str, tuple[str, str, str]]) -> Iterator[Plant]:
    for name, (part, old, new) in table.items():
        yield Plant(kind, name, _exchanged(part, old, new))


_WORD = {
    "cell without a paragraph": (DOCUMENT, _CELL, ""),
    "cell that ends with a table": (
        DOCUMENT,
        _CELL,
        f"{_CELL}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    ),
    "edge blank without xml:space": (DOCUMENT, '<w:t xml:space="preserve">Mục đích </w:t>', "<w:t>Mục đích </w:t>"),
    "tab as a character": (DOCUMENT, "<w:t>Mục đích khác</w:t>", "<w:t>Mục\tđích khác</w:t>"),
    "bookmark without end": (DOCUMENT, _FIRST, f'{_FIRST}<w:bookmarkStart w:id="1" w:name="a"/>'),
    "bookmark id twice": (
        DOCUMENT,
        _FIRST,
        _FIRST + '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
        '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
    ),
    "bookmark name twice": (
        DOCUMENT,
        _FIRST,
        _FIRST + '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
        '<w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/>',
    ),
    "link to no bookmark": (DOCUMENT, _FIRST, f'{_FIRST}<w:fldSimple w:instr=" REF nowhere "/>'),
    "field without end": (DOCUMENT, _FIRST, _FIRST + _BEGIN),
    "field code outside a field": (DOCUMENT, _FIRST, f"{_FIRST}<w:r><w:instrText>PAGE</w:instrText></w:r>"),
    "footnote that is not there": (DOCUMENT, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="4"/>'),
    "footnote that nobody calls": (DOCUMENT, '<w:footnoteReference w:id="1"/>', ""),
    "footnote without its number": (NOTES, "<w:footnoteRef/>", ""),
    "footnotes without a separator": (NOTES, 'w:type="separator" ', ""),
    "drawing id twice": (DOCUMENT, _FIRST, _FIRST + _DRAWING * 2),
    "element out of order": (
        DOCUMENT,
        '<w:pStyle w:val="Opening"/><w:keepNext/>',
        '<w:keepNext/><w:pStyle w:val="Opening"/>',
    ),
    "cell properties out of order": (
        DOCUMENT,
        '<w:tcW w:w="5766" w:type="dxa"/><w:gridSpan w:val="2"/>',
        '<w:gridSpan w:val="2"/><w:tcW w:w="5766" w:type="dxa"/>',
    ),
    "unknown element": (DOCUMENT, "<w:b/><w:bCs/>", "<w:fat/>"),
    "unknown attribute": (DOCUMENT, '<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="fixed" w:odd="1"/>'),
    "value that is none": (DOCUMENT, '<w:jc w:val="center"/>', '<w:jc w:val="middle"/>'),
    "bare ampersand": (DOCUMENT, "Mục đích khác", "Mục đích & khác"),
    "element left open": (DOCUMENT, "</w:tbl>", ""),
    "page size missing": (DOCUMENT, '<w:pgSz w:w="11906" w:h="16838"/>', ""),
    "no section at the end": (DOCUMENT, "<w:pgNumType", "<w:sectPrX/><w:pgNumType"),
    "page turned and not called so": (DOCUMENT, ' w:orient="landscape"', ""),
    "fewer columns than cells": (DOCUMENT, '<w:gridCol w:w="1101"/>', ""),
    "merge that nothing begins": (DOCUMENT, '<w:vMerge w:val="restart"/>', ""),
    "paragraph in a paragraph": (DOCUMENT, _FIRST, f"{_FIRST}<w:p/>"),
    "style that is not there": (DOCUMENT, '"Title"', '"Titel"'),
    "style twice": (STYLES, 'w:styleId="Title"', 'w:styleId="Subject"'),
    "numbering that is not there": (
        DOCUMENT,
        '<w:pStyle w:val="Title"/>',
        '<w:pStyle w:val="Title"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
    ),
    "letters not composed": (DOCUMENT, "Mục đích khác", "Mu\u0323c đích khác"),
    "soft hyphen": (DOCUMENT, "Mục đích khác", "Mục đích kh\u00adác"),
    "text lost": (DOCUMENT, "<w:t>Mục đích khác</w:t>", "<w:t/>"),
    "older Word": (SETTINGS, 'w:val="15"', 'w:val="12"'),
    "changes tracked": (SETTINGS, "<w:footnotePr>", "<w:trackRevisions/><w:footnotePr>"),
    "no creation date": (CORE, _CREATED, ""),
    "date that is none": (CORE, "2026-06-15T00", "2026-06-31T00"),
    "date without its type": (CORE, ' xsi:type="dcterms:W3CDTF"', ""),
    "title twice": (CORE, "<dc:title>", "<dc:title>a</dc:title><dc:title>"),
    "wrong content type": (TYPES, "wordprocessingml.styles+xml", "wordprocessingml.settings+xml"),
    "part without content type": (TYPES, 'PartName="/word/header1.xml"', 'PartName="/word/header2.xml"'),
    "relationship to nothing": (RELATED, 'Target="fontTable.xml"', 'Target="nowhere.xml"'),
    "relationship outside": (RELATED, 'Target="fontTable.xml"', 'Target="https://example.org/" TargetMode="External"'),
    "relationship id twice": (RELATED, 'Id="rId3"', 'Id="rId2"'),
    "header that is not there": (DOCUMENT, 'r:id="rId4"', 'r:id="rId9"'),
    "document type declaration": (CORE, "<cp:core", "<!DOCTYPE a>\n<cp:core"),
}
_EXCEL = {
    "shared string out of range": (
        SHEET,
        '<c r="B7" s="6" t="inlineStr"><is><t>Việc một</t></is></c>',
        '<c r="B7" s="6" t="s"><v>5</v></c>',
    ),
    "cell kind unknown": (SHEET, '<c r="B7" s="6" t="inlineStr">', '<c r="B7" s="6" t="words">'),
    "edge blank without xml:space": (SHEET, "<t>Việc một</t>", "<t>Việc một </t>"),
    "sheet name too long": (BOOK, 'name="Phụ lục"', f'name="{"a" * 32}"'),
    "sheet name with a slash": (BOOK, 'name="Phụ lục"', 'name="a/b"'),
    "sheet that leads nowhere": (BOOK, 'r:id="rId1"', 'r:id="rId9"'),
    "two cells with one address": (SHEET, '<c r="B7"', '<c r="A7"'),
    "rows out of order": (SHEET, '<row r="8"', '<row r="7"'),
    "no such format": (SHEET, '<c r="B7" s="6"', '<c r="B7" s="96"'),
    "merged areas that overlap": (SHEET, 'ref="A2:F2"', 'ref="A1:F2"'),
    "wrong count of merged areas": (SHEET, '<mergeCells count="9">', '<mergeCells count="4">'),
    "formula that leads out": (SHEET, "SUM(F7:F8)", "[1]S!A1"),
    "formula without its value": (SHEET, "<v>7</v></c></row></sheetData>", "</c></row></sheetData>"),
    "wrong stored value": (SHEET, "<f>SUM(F7:F8)</f><v>7</v>", "<f>SUM(F7:F8)</f><v>8</v>"),
    "date as text": (
        SHEET,
        '<c r="E7" s="8"><v>46204</v></c>',
        '<c r="E7" s="8" t="inlineStr"><is><t>01/7/2026</t></is></c>',
    ),
    "number that is none": (SHEET, '<c r="F7" s="9"><v>3</v></c>', '<c r="F7" s="9"><v>3,0</v></c>'),
    "columns that overlap": (SHEET, '<col min="2" max="2"', '<col min="1" max="2"'),
    "elements out of order": (
        SHEET,
        '<sheetFormatPr defaultRowHeight="15.75"/><cols>',
        '<cols/><sheetFormatPr defaultRowHeight="15.75"/><cols>',
    ),
    "row too high": (SHEET, 'ht="6"', 'ht="600"'),
    "titles of a sheet that is not there": (BOOK, "'Phụ lục'!$5:$6", "'Phụ lục 2'!$5:$6"),
    "text lost": (SHEET, "<t>Việc hai</t>", "<t></t>"),
    "external link": (
        BOOK_RELATED,
        "</Relationships>",
        _OUTSIDE,
    ),
    "no creation date": (CORE, _CREATED, ""),
}
_ARCHIVE = (
    Plant("docx", "part twice in the archive", lambda entries: [*entries, entries[-1]]),
    Plant("docx", "archive with a date", _dated),
    Plant("docx", "name with a backslash", _added("word\\a.xml", b"<a/>")),
    Plant("docx", "name from the root", _added("/word/a.xml", b"<a/>")),
    Plant("docx", "name that climbs out", _added("../a.xml", b"<a/>")),
    Plant("docx", "part that nothing leads to", _added("word/lonely.xml", b"<a/>")),
    Plant("docx", "macros", _added("word/vbaProject.bin", b"x")),
    Plant("docx", "sizes behind the data, wrong", lambda entries: entries, _streamed),
    Plant("docx", "archive cut off", lambda entries: entries, _cut),
    Plant("docx", "content types missing", _without(TYPES)),
    Plant("xlsx", "styles missing", _without(EXCEL_STYLES)),
)
