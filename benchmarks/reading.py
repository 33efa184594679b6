"""A roster read from .xlsx, measured in turn: how much of openpyxl's processor time the own reader takes.

The rosters are made on the spot with XlsxWriter (shared strings, as Excel writes them) and with openpyxl (strings
inline): text, numbers, dates with formats, hidden rows. openpyxl loads the workbook and gives all values; it tells no
more than the own reader does. Every round reads each file once with each reader, so that a busy machine slows all
alike. The ratios are what to compare; the milliseconds are of this machine and this hour. Nothing here fails on time.

Usage: python benchmarks/reading.py [--rounds 21] [--rows 5000]
"""

from __future__ import annotations

import argparse
import datetime
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HEAD = (
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số định danh",
    "Đơn vị",
    "Chức vụ",
    "Điện thoại",
    "Mức chi",
    "Đạt",
)
FORMATS = {2: "dd/mm/yyyy", 8: "#,##0.0"}
EVERY_HIDDEN = 50
FIRST_DAY = datetime.date(1970, 1, 1)

Cell = str | int | float | bool | datetime.date


def main() -> int:
    """Measure, print the table, and say with 1 that the readers disagree."""
    options = read_options()
    with tempfile.TemporaryDirectory(prefix="plandocs-bench-") as folder:
        files = {
            "by XlsxWriter": write_by_xlsxwriter(Path(folder) / "shared.xlsx", options.rows),
            "by openpyxl": write_by_openpyxl(Path(folder) / "inline.xlsx", options.rows),
        }
        if not all(agree(name, path) for name, path in files.items()):
            return 1
        print(f"\nmedians of {options.rounds} rounds, {options.rows} rows x {len(HEAD)} columns")
        print(f"{'':32}    cpu ms  openpyxl ms  x openpyxl")
        for name, path in files.items():
            print_line(name, *measured(path, options.rounds))
    return 0


def read_options() -> argparse.Namespace:
    """The words of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--rows", type=int, default=5000)
    return parser.parse_args()


def people(count: int) -> Iterator[list[Cell]]:
    """Rows of a roster of placeholders."""
    for number in range(1, count):
        born = FIRST_DAY + datetime.timedelta(days=number * 7 % 12_000)
        person: list[Cell] = [
            number,
            f"Học viên {number:04}",
            born,
            "Nam" if number % 2 else "Nữ",
            f"0010000{number:05}",
        ]
        yield [*person, f"Thôn {number % 40}", "Công chức", f"09{number:08}", number * 1250.5, number % 3 > 0]


def write_by_xlsxwriter(path: Path, rows: int) -> Path:
    """A roster with shared strings."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("DS")
    looks = {column: book.add_format({"num_format": code}) for column, code in FORMATS.items()}
    sheet.write_row(0, 0, HEAD)
    for number, person in enumerate(people(rows), start=1):
        for column, value in enumerate(person):
            sheet.write(number, column, value, looks.get(column))
        if number % EVERY_HIDDEN == 0:
            sheet.set_row(number, None, None, {"hidden": True})
    book.close()
    return path


def write_by_openpyxl(path: Path, rows: int) -> Path:
    """A roster with inline strings."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEAD)
    for number, person in enumerate(people(rows), start=2):
        sheet.append(person)
        for column, code in FORMATS.items():
            sheet.cell(number, column + 1).number_format = code
        sheet.row_dimensions[number].hidden = number % EVERY_HIDDEN == 1
    book.save(path)
    return path


def by_plandocs(path: Path) -> list[list[object]]:
    """The values of the first sheet, read as plandocs reads a roster."""
    from plandocs.diagnostics.diagnostic import Problems
    from plandocs.sources.sheets.workbook import read_workbook

    found = read_workbook(path, path.name, Problems())
    return [list(row) for row in found.sheets[0].rows] if found else []


def by_openpyxl(path: Path) -> list[list[object]]:
    """The values of the first sheet, read by openpyxl with all that it knows of the cells."""
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True)
    return [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]


def agree(name: str, path: Path) -> bool:
    """Whether both readers tell the same values, which also warms the caches; openpyxl tells days as moments."""
    ours, theirs = by_plandocs(path), by_openpyxl(path)
    plain = [[cell.date() if isinstance(cell, datetime.datetime) else cell for cell in row] for row in theirs]
    if ours != plain:
        print(f"{name}: the readers disagree")
    return ours == plain


def measured(path: Path, rounds: int) -> tuple[list[float], list[float]]:
    """The processor's seconds of each round, ours and openpyxl's."""
    pairs = [(timed(by_plandocs, path), timed(by_openpyxl, path)) for _ in range(rounds)]
    return [ours for ours, _ in pairs], [theirs for _, theirs in pairs]


def timed(read: Callable[[Path], list[list[object]]], path: Path) -> float:
    """The processor's seconds of one reading; what was read before is swept up first."""
    gc.collect()
    begin = time.process_time()
    read(path)
    return time.process_time() - begin


def print_line(name: str, ours: list[float], theirs: list[float]) -> None:
    """Medians, and the median of the ratios of the same round."""
    ratio = statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))
    print(f"{name:32} {statistics.median(ours) * 1e3:9.1f} {statistics.median(theirs) * 1e3:12.1f} {ratio:11.3f}")


if __name__ == "__main__":
    sys.exit(main())
