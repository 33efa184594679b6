"""Spreadsheet files made by the programs that people use: openpyxl, XlsxWriter, LibreOffice."""

from __future__ import annotations

import datetime
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from plandocs.sources.sheets.sheet import Value

DAY = datetime.date(2026, 1, 5)
MOMENT = datetime.datetime.fromisoformat("2026-01-05T18:30:00")

TITLE = "DANH SÁCH HỌC VIÊN"
HEAD = ["STT", "Họ và tên", "Ngày sinh", "Số định danh", "Đăng ký lúc", "Điểm", "Đạt"]
PEOPLE: list[list[Value]] = [
    [1, "Học viên 001", DAY, "001000000017", MOMENT, 8.5, True],
    [2, "Học viên 002", DAY, "001000000025", MOMENT, 0.5, False],
    [3, "Học viên 003", DAY, "001000000033", MOMENT, 12, True],
]
"""Text "001…" stays text; the sheet's third row of people is hidden, and so is its fourth column."""
FORMATS = {2: "dd/mm/yyyy", 4: "dd/mm/yyyy hh:mm"}


def by_openpyxl() -> bytes:
    """The roster as openpyxl writes it: texts inline, formulas without values."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append([TITLE])
    sheet.merge_cells("A1:G1")
    sheet.append(HEAD)
    for number, person in enumerate(PEOPLE, start=3):
        sheet.append(person)
        for column, code in FORMATS.items():
            sheet.cell(number, column + 1).number_format = code
    sheet.append([None, "Cộng", "=COUNTA(B3:B5)"])
    sheet["F5"].number_format = "000"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book.create_sheet("Rất ẩn").sheet_state = "veryHidden"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def by_xlsxwriter(*, date_1904: bool = False) -> bytes:
    """The roster as XlsxWriter writes it: texts shared, formulas with values."""
    stream = BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "date_1904": date_1904})
    sheet = book.add_worksheet("Danh sách")
    sheet.merge_range("A1:G1", TITLE)
    sheet.write_row("A2", HEAD)
    looks = {column: book.add_format({"num_format": code}) for column, code in FORMATS.items()}
    for number, person in enumerate(PEOPLE, start=2):
        for column, value in enumerate(person):
            sheet.write(number, column, value, looks.get(column))
    sheet.write("F5", 12, book.add_format({"num_format": "000"}))
    sheet.write("B6", "Cộng")
    sheet.write_formula("C6", "=COUNTA(B3:B5)", None, 3)
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.set_column("D:D", None, None, {"hidden": True})
    book.add_worksheet("Ẩn").hide()
    book.close()
    return stream.getvalue()


def _has_calc() -> bool:
    program = shutil.which("soffice")
    return bool(program) and any(Path(str(program)).resolve().parent.glob("libsclo.*"))


needs_calc = pytest.mark.skipif(not _has_calc(), reason="LibreOffice Calc is not installed")


def converted(data: bytes, folder: Path, *kinds: str) -> dict[str, bytes]:
    """An .xlsx file as LibreOffice saves it in other formats, by their extension."""
    source = folder / "ds.xlsx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for kind in kinds:
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), str(source)],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return {kind: (folder / "out" / f"ds.{kind}").read_bytes() for kind in kinds}
