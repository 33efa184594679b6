"""Spreadsheet files written by hand, part by part, as no program would write them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.sheet import Sheet, Value
from plandocs.sources.sheets.workbook import read_workbook

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

Parts = Mapping[str, str | bytes]


def relations(*found: tuple[str, str, str]) -> str:
    """A part of relations: id, kind, target."""
    lines = (f'<Relationship Id="{name}" Type="{_TYPES}/{kind}" Target="{to}"/>' for name, kind, to in found)
    return f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">{"".join(lines)}</Relationships>'


def worksheet(rows: str = "", *, before: str = "", after: str = "") -> str:
    """A sheet's part around the XML of its rows."""
    return f'{DECLARATION}<worksheet xmlns="{_MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def strings(*inner: str) -> str:
    """The part of shared strings around the XML of each."""
    return f'{DECLARATION}<sst xmlns="{_MAIN}">{"".join(f"<si>{one}</si>" for one in inner)}</sst>'


def styles(*formats: str | int) -> str:
    """A styles part: style 1 shows the first format and so on; a number is one of the built-in formats."""
    own = [(number, code) for number, code in enumerate(formats, start=164) if isinstance(code, str)]
    codes = "".join(f'<numFmt numFmtId="{number}" formatCode="{code}"/>' for number, code in own)
    numbers = (code if isinstance(code, int) else number for number, code in enumerate(formats, start=164))
    used = "".join(f'<xf numFmtId="{number}"/>' for number in numbers)
    return (
        f'{DECLARATION}<styleSheet xmlns="{_MAIN}"><numFmts>{codes}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{used}</cellXfs></styleSheet>'
    )


def book(*sheets: str, before: str = "") -> str:
    """The workbook part around the XML of its list of sheets; "Sheet1" with the relation rId1 if none is given."""
    listed = "".join(sheets) or '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'
    return f'{DECLARATION}<workbook xmlns="{_MAIN}" xmlns:r="{_TYPES}">{before}<sheets>{listed}</sheets></workbook>'


def parts(sheet: str | bytes = "", **others: str | bytes | None) -> dict[str, str | bytes]:
    """The parts of an .xlsx file with one sheet; ``others`` are parts by their short name, None for one left out."""
    found: dict[str, str | bytes | None] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book(),
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId3", "styles", "styles.xml"),
        ),
        "xl/worksheets/sheet1.xml": sheet or worksheet(),
        "xl/sharedStrings.xml": strings("<t>một</t>", "<t>hai</t>"),
        "xl/styles.xml": styles("000000", "dd/mm/yyyy"),
    }
    names = {
        "root": "_rels/.rels",
        "workbook": "xl/workbook.xml",
        "links": "xl/_rels/workbook.xml.rels",
        "strings": "xl/sharedStrings.xml",
        "styles": "xl/styles.xml",
    }
    found.update({names[short]: content for short, content in others.items()})
    return {name: content for name, content in found.items() if content is not None}


def zipped(contents: Parts) -> bytes:
    """A ZIP file of these parts."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsx(sheet: str | bytes = "", **others: str | bytes | None) -> bytes:
    """An .xlsx file with one sheet, see ``parts``."""
    return zipped(parts(sheet, **others))


def read(folder: Path, data: bytes, name: str = "ds.xlsx") -> tuple[Any, list[str]]:
    """What is read of a file of these bytes, and the problems as "CODE place"."""
    (folder / name).write_bytes(data)
    problems = Problems()
    found = read_workbook(folder / name, name, problems)
    return found, [f"{problem.code} {problem.place}" for problem in problems]


def only_sheet(folder: Path, data: bytes, name: str = "ds.xlsx") -> Sheet:
    """The only sheet of a file that is read without a word."""
    found, problems = read(folder, data, name)
    assert problems == []
    assert found is not None
    (sheet,) = found.sheets
    assert isinstance(sheet, Sheet)
    return sheet


def rows_of(sheet: Sheet) -> list[list[Value]]:
    """The rows as plain lists."""
    return [list(row) for row in sheet.rows]


def ods(
    rows: str,
    *,
    repeated: int = 1,
    doctype: str = "",
    manifest: str = "",
    styles: str = "",
    style: str = "",
    before: str = "",
) -> bytes:
    """An .ods file with one sheet; "{}" in the XML of its rows is a cell with the text "một"."""
    cell = (
        f'<table:table-cell table:number-columns-repeated="{repeated}" office:value-type="string">'
        "<text:p>một</text:p></table:table-cell>"
    )
    names = "".join(f' xmlns:{name}="urn:oasis:{name}"' for name in ("office", "table", "text", "style", "number"))
    content = (
        f"{DECLARATION}{doctype}<office:document-content{names}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{before}"
        f'<table:table table:name="Sheet1" table:style-name="{style}">{rows.replace("{}", cell)}</table:table>'
        f"</office:spreadsheet></office:body></office:document-content>"
    )
    media_type = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": media_type, "content.xml": content, "META-INF/manifest.xml": manifest})
