"""The units of a batch (đơn vị của lô): those of a file or of the register, brought to the day of the plan."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plandocs.batch.asked import Asked
from plandocs.batch.template import OpenedTemplate
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.loading.templates import latest_date
from plandocs.loading.unit_files import read_units
from plandocs.loading.unit_list import UnitList, UnitRow, listed, ordered
from plandocs.registers.shelf import Shelf
from plandocs.registers.units import Units
from plandocs.registers.units_on_day import UnitsOnDay
from plandocs.sources.located import Text
from plandocs.vietnamese.dates import short_date
from plandocs.vietnamese.similarity import closest

_DIGITS = 5
_SHOWN = 8
REGISTER = "register"
"""What stands for a file of units where all that the register has are meant."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The register as a batch asks it (danh mục): on the day of the template's plan."""

    shelf: Shelf
    units: Units
    day: UnitsOnDay

    @property
    def date(self) -> datetime.date:
        """The day of the plan; without one, a day on which units are as they are known last."""
        return self.day.date


def gazetteer_of(opened: OpenedTemplate, problems: Problems) -> Gazetteer | None:
    """The register on the plan's latest day (danh mục ngày …); None, noted, if it tells nothing of that day."""
    shelf = opened.workshop.shelf(problems)
    units = shelf.units()
    day = units.at(latest_date(opened.template.tree) or units.last_known)
    if day.communes:
        return Gazetteer(shelf, units, day)
    place = Place(opened.files[0].as_posix())
    problems.add("PD405", place, date=short_date(day.date), begins=short_date(units.begins))
    return None


def units_asked(
    asked: Asked, known: Gazetteer, with_quota: Sequence[str] | None, problems: Problems
) -> UnitList | None:
    """All units of the batch in order (các đơn vị): those of the file, else the register's; None with the reason noted.

    They are listed whether they are made now or not, so that others stay known. ``with_quota`` are the codes of
    units that have a quota, where one is given: they are the units when nothing else says which.
    """
    if asked.units is not None:
        file = str(asked.units)
        province = Text(asked.province, Place("--province")) if asked.province is not None else None
        if province is not None and known.day.province_named(province) is None:
            province = None  # told when units are chosen by it
        return read_units(
            asked.units, known.date, known.shelf, problems, order=asked.order, name=file, province=province
        )
    communes = list(known.day.communes.values())
    place = Place(f"--units {REGISTER}")
    if with_quota is not None and not asked.says_units:
        communes = [one for one in communes if one.code in set(with_quota)]
        place = Place(f"--quota {asked.quota}")
    elif not asked.all_units:
        place = Place(f"--province {asked.province}" if asked.province is not None else "--only")
    return UnitList(tuple(ordered(listed(communes, known.day, place), asked.order, known.day)))


def of_province(units: UnitList, asked: Asked, known: Gazetteer, problems: Problems) -> list[UnitRow]:
    """The units of the province that is asked for (các đơn vị của tỉnh), all without one; PD421 if nobody knows it."""
    if asked.province is None:
        return list(units)
    province = known.day.province_named(asked.province)
    if province is None:
        near = known.day.near_province(asked.province)
        problems.add("PD421", Place("--province"), found=asked.province, near=near)
        return []
    return [row for row in units if row.commune.province == province.code]


def chosen(rows: list[UnitRow], asked: Asked, problems: Problems) -> list[UnitRow]:
    """The units that are to be made now (các đơn vị được chọn), where some are asked for by their codes.

    Noted are codes that are not among them (PD843), and that none is left (PD844).
    """
    if asked.only:
        wanted = dict.fromkeys(code.zfill(_DIGITS) if code.isdigit() else code for code in asked.only)
        codes = {row.commune.code for row in rows}
        if unknown := [code for code in wanted if code not in codes]:
            near = ", ".join(closest(unknown[0], codes)) if len(unknown) == 1 else ""
            problems.add("PD843", Place("--only"), codes=", ".join(unknown[:_SHOWN]), near=near)
        rows = [row for row in rows if row.commune.code in wanted]
    if not rows and not problems.has_errors:
        problems.add("PD844", Place("--only" if asked.only else "--province" if asked.province else "--units"))
    return rows


def check_columns(
    units: UnitList, opened: OpenedTemplate, used: set[str], elsewhere: Mapping[str, Place], problems: Problems
) -> None:
    """Notes, once for a column of the file: that no parameter is called so (PD845), or that it does not count (PD846).

    ``used`` are names for which there is another use, ``elsewhere`` those of parameters that get their values from
    there for all units.
    """
    for name, place in units.columns.items():
        if name in elsewhere and opened.has(name):
            problems.add("PD846", place, related=[Related(elsewhere[name], "filled_from")], name=name)
        elif name not in used and not opened.has(name):
            near = ", ".join(closest(name, list(opened.template.parameters)))
            problems.add("PD845", place, name=name, near=near)
