"""The register's units as a units file to start from (danh sách đơn vị): a province's, or all, as they are on a day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
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


def listed_units(province: str | None, date: datetime.date | None, problems: Problems) -> str | None:
    """The units as CSV with Vietnamese heads; None, with a problem noted, when the province or day is unknown.

    Without a day they are as the register knows them last, which is the same on any day.
    """
    shelf = Shelf(project_of(Path("units.csv")).registers, problems)
    units = shelf.units()
    day = units.at(date or units.last_known)
    if not day.communes:
        problems.add("PD405", Place("--date"), date=short_date(day.date), begins=short_date(units.begins))
        return None
    if province is None:
        return _csv(shelf, day, list(day.communes.values()))
    known = day.province_named(province)
    if known is None:
        problems.add("PD421", Place("--province"), found=province)
        return None
    return _csv(shelf, day, day.in_province(known.code))


def _csv(shelf: Shelf, day: UnitsOnDay, communes: Sequence[Commune]) -> str:
    import csv
    import io

    headings = shelf.unit_headings()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([headings.title(column) for column in COLUMNS])
    for row in communes:
        province = day.province_of(row)
        writer.writerow([row.code, row.name, row.type, row.titled, province.code, province.titled])
    return text.getvalue()
