"""Jobs and orders for tests of the batch: the shipped template, small templates, units of the register."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

from plandocs.batch.order import Job, Order
from plandocs.building.build import spec_at, with_bases_of
from plandocs.building.files import Wanted
from plandocs.building.templates import shipped_templates
from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.templates import opened
from plandocs.registers.units import shipped_units
from plandocs.sources.located import Text

SHIPPED = shipped_templates() / "plans" / "ke-hoach-xa-tu-tinh.yaml"
DAY = datetime.date(2026, 12, 31)
WARDS = ("10546", "10675", "10891", "11329", "11443")
COMMUNES = ("10816", "10606", "10972", "11065", "11146", "11239")


def job_of(spec: Path = SHIPPED, wanted: Wanted | None = None) -> Job:
    """The job of a template without flaws."""
    problems = Problems()
    tree = spec_at(spec, problems, name=str(spec))
    assert tree is not None
    template = opened(tree, with_bases_of(spec, str(spec), None), problems)
    assert not problems.has_errors, list(problems)
    assert template is not None
    return Job(spec, template, wanted or Wanted(), workshop=Workshop.of(spec))


def order_of(code: str, values: Mapping[str, str] | None = None) -> Order:
    """The order of a unit of the register, as its row in a file of units would make it."""
    day = shipped_units().at(DAY)
    unit = day.communes[code]
    facts = {name: Text(value, Place(f"units.csv!{code}!{name}")) for name, value in day.facts(unit).items()}
    given = {name: Text(value, Place(f"units.csv!{code}!{name}")) for name, value in (values or {}).items()}
    return Order(code, facts, given, code, Place(f"units.csv!{code}"))


def orders_of(codes: Iterable[str]) -> list[Order]:
    """The orders of several units."""
    return [order_of(code) for code in codes]


def every_code() -> list[str]:
    """The codes of all units of the day, in official order."""
    return list(shipped_units().at(DAY).communes)
