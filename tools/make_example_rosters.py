"""Makes the lists of learners of the example specs (danh sách học viên mẫu); run it with ``make docs``.

Nobody in them is anybody: learners are called "Học viên 001", without numbers or full dates of birth.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "specs" / "danh-sach"

CLUSTERS: dict[str, dict[str, int]] = {
    "cum-1": {"Xã An Lão": 34, "Xã Hoài Ân": 38, "Phường Bồng Sơn": 48},
    "cum-2": {"Xã Phù Cát": 42, "Xã Tây Sơn": 36, "Phường Bình Định": 30},
}
"""The files, and how many people each commune sends."""

POSTS = ("Chủ tịch", "Phó Chủ tịch", "Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên")
OFFICES = ("Ủy ban nhân dân", "Ủy ban nhân dân", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế")
_FIRST_YEAR, _YEARS = 1972, 27


def rosters() -> dict[Path, bytes]:
    """Each file and what it holds; the same bytes on any day."""
    made, number = {}, 0
    for name, communes in CLUSTERS.items():
        rows: list[tuple[object, ...]] = []
        for commune, count in communes.items():
            rows += [_row(number + at, len(rows) + at, commune, at) for at in range(1, count + 1)]
            number += count
        made[FOLDER / f"{name}.xlsx"] = _workbook(rows)
    return made


def _row(number: int, position: int, commune: str, at: int) -> tuple[object, ...]:
    rank = min(at - 1, len(POSTS) - 1)
    year = _FIRST_YEAR + number % _YEARS
    born = (year, None) if number % 2 else (None, year)
    return (position, f"Học viên {number:03}", *born, POSTS[rank], OFFICES[rank], commune, None)


def _workbook(rows: Sequence[Sequence[object]]) -> bytes:
    """A list as offices send it: a title, a head over two rows, a row of column numbers, a total."""
    import xlsxwriter

    stream = BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": datetime.datetime(2026, 9, 1, tzinfo=datetime.UTC).replace(tzinfo=None)})
    sheet = book.add_worksheet("Danh sách")
    sheet.merge_range(0, 0, 0, 7, "DANH SÁCH CỬ CÁN BỘ, CÔNG CHỨC THAM GIA LỚP BỒI DƯỠNG NĂM 2027")
    heads = ("STT", "Họ và tên", "Năm sinh", None, "Chức vụ", "Đơn vị công tác", "Xã, phường", "Ghi chú")
    for column, head in enumerate(heads):
        if head == "Năm sinh":
            sheet.merge_range(2, column, 2, column + 1, head)
        elif head is not None:
            sheet.merge_range(2, column, 3, column, head)
    sheet.write_row(3, 2, ("Nam", "Nữ"))
    sheet.write_row(4, 0, [f"({number})" for number in range(1, len(heads) + 1)])
    for at, row in enumerate(rows, start=5):
        sheet.write_row(at, 0, row)
    sheet.write(len(rows) + 5, 1, f"Tổng số: {len(rows)} người")
    book.close()
    return stream.getvalue()


if __name__ == "__main__":
    for path, data in rosters().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
