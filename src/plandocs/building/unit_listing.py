"""The register's units as a units file to start from (danh sách đơn vị): a province's, or all, as they are on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path

from plandocs.building.project import project_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.shelf import Shelf
from plandocs.registers.unit_rows import Commune
from plandocs.registers.units_on_day import UnitsOnDay
from plandocs.vietnamese.dates import short_date

COLUMNS = ("code", "name", "type", "full_name", "province_code", "province")
"""The columns of the file, by the keys of the register of heads; ``read_units`` reads them back."""
_MARK = "\ufeff"
"""What a CSV file begins with, so that Excel takes it for Unicode."""


def listed_units(province: str | None, date: datetime.date | None, problems: Problems) -> list[list[str]] | None:
    """The rows of the units below one of Vietnamese heads; None, noted, when the province or day is unknown.

    Without a day they are as the register knows them last, which is the same on any day.
    """
    shelf = Shelf(project_of(Path("units.csv")).registers, problems)
    units = shelf.units()
    day = units.at(date or units.last_known)
    if not day.communes:
        problems.add("PD405", Place("--date"), date=short_date(day.date), begins=short_date(units.begins))
        return None
    if province is None:
        return _rows(shelf, day, list(day.communes.values()))
    known = day.province_named(province)
    if known is None:
        problems.add("PD421", Place("--province"), found=province, near=day.near_province(province))
        return None
    return _rows(shelf, day, day.in_province(known.code))


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """Rows as the text of a CSV file (tệp CSV)."""
    import csv
    import io

    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def as_file(rows: Sequence[Sequence[str]], name: str) -> bytes:
    """Rows as a file of this name (tệp danh sách): a workbook if it ends in .xlsx, else CSV that Excel reads right."""
    if name.lower().endswith(".xlsx"):
        from plandocs.writing.text_table import write_text_table

        return write_text_table(rows, ", ".join(rows[0]))
    return f"{_MARK}{as_csv(rows)}".encode()


def _rows(shelf: Shelf, day: UnitsOnDay, communes: Sequence[Commune]) -> list[list[str]]:
    headings = shelf.unit_headings()
    rows = [[headings.title(column) for column in COLUMNS]]
    for row in communes:
        province = day.province_of(row)
        rows.append([row.code, row.name, row.type, row.titled, province.code, province.titled])
    return rows
