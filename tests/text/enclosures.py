"""The files that carriers name (tệp đi kèm): made anew for each run, for they are small and read by their sheets."""

from __future__ import annotations

from pathlib import Path

import openpyxl

PEOPLE = (
    ("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Lời riêng"),
    (1, "Người Mẫu Một", 1990, "Chức vụ mẫu", "Phòng mẫu của tệp", "ghi chú một"),
    (2, "Người Mẫu Hai", 1991, "Chức vụ hai", "Phòng mẫu hai", None),
    (3, "Người Mẫu Ba", 1992, "Chức vụ hai", "Phòng mẫu hai", None),
    (4, "Người Mẫu Bốn", 1993, "Chức vụ hai", "Phòng mẫu hai", None),
    (5, "Người Mẫu Năm", 1994, "Chức vụ hai", "Phòng mẫu hai", "nghỉ mẫu"),
)
OTHERS = (("STT", "Họ và tên", "Năm sinh", "Chức vụ"), (1, "Người Mẫu Sáu", 1995, "Chức vụ hai"))
QUOTA = (("Nơi cử mẫu", "Mã nơi mẫu", "Lớp thứ nhất mẫu"), ("Nơi một mẫu", "00001", 3), ("Nơi hai mẫu", "00002", 4))
TABLE = (("Nội dung mẫu", "Số mẫu"), ("Dòng một mẫu", 3), ("Dòng hai mẫu", 4))
Rows = tuple[tuple[str | int | None, ...], ...]


def enclose(folder: Path, *, people: Rows = PEOPLE, quota: Rows = QUOTA, table: Rows = TABLE) -> None:
    """Writes the files beside which a carrier is built."""
    (folder / "kem-theo.txt").write_text("Văn bản kèm theo.", encoding="utf-8")
    sheets = (
        ("danh-sach", "Trang mẫu", people),
        ("khong-don-vi", "Trang mẫu", OTHERS),
        ("chi-tieu", "Trang chỉ tiêu", quota),
        ("bang", "Trang bảng", table),
    )
    for name, title, rows in sheets:
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = title
        for row in rows:
            sheet.append(row)
        book.save(folder / f"{name}.xlsx")
