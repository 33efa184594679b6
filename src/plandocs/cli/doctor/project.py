"""The project that one stands in (dự án), its settings and templates, and the registers that checks rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from plandocs.building.project import MARKER, project_of
from plandocs.building.settings import settings_of
from plandocs.building.templates import shipped_templates
from plandocs.cli.doctor.finding import Finding, State, shown
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import SHIPPED, Shelf
from plandocs.registers.units import shipped_units
from plandocs.vietnamese.dates import parse_date

_KINDS = ("looks", "plans", "forms")
_AS_OF = re.compile(r"^as_of: *['\"]?([\d/]+)", re.MULTILINE)


def look_at_project(here: Path) -> Iterator[Finding]:
    """The project of a folder, and what it adds of its own."""
    project = project_of(here / "plan.yaml")
    marker = project.root / MARKER
    if not marker.is_file():
        yield Finding("project", State.OK, "project_none", {"path": shown(project.root), "marker": MARKER})
    else:
        problems = Problems()
        settings_of(project, problems)
        says = "project_flawed" if len(problems) else "project"
        codes = ", ".join(sorted({problem.code for problem in problems}))
        told = {"path": shown(project.root), "marker": MARKER, "codes": codes}
        yield Finding("project", State.PROBLEM if len(problems) else State.OK, says, told)
    own, shipped = _counted(project.root / "templates"), _counted(shipped_templates())
    state, says = (State.OK, "templates") if shipped else (State.PROBLEM, "templates_missing")
    yield Finding("templates", state, says, {"own": own or "-", "shipped": shipped})
    registers = [path for folder in project.registers for path in folder.rglob("*.yaml")]
    if registers:
        yield Finding("registers", State.OK, "own_registers", {"count": str(len(registers))})


def look_at_registers() -> Iterator[Finding]:
    """Up to which day the registers that travel with plandocs tell what holds."""
    units = shipped_units()
    standing = len(units.at(units.last_known).communes)
    yield Finding("registers", State.OK, "units", {"count": _count(standing), "date": _day(units.as_of)})
    texts = [path.read_text(encoding="utf-8") for path in sorted((SHIPPED / "laws").glob("*.yaml"))]
    days = [parse_date(found[1]).earliest() for found in map(_AS_OF.search, texts) if found]
    told = {"count": str(len(texts)), "date": _day(min(filter(None, days), default="?"))}
    yield Finding("registers", State.OK, "laws", told)
    yield Finding("registers", State.OK, "profiles", {"profiles": ", ".join(Shelf().names("profiles"))})


def _counted(folder: Path) -> str:
    """How many templates of each kind a folder has: "looks 6, plans 3"; empty for none."""
    numbers = {kind: sum(1 for one in (folder / kind).glob("[!~.]*.*")) for kind in _KINDS}
    return ", ".join(f"{kind} {number}" for kind, number in numbers.items() if number)


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _day(day: object) -> str:
    return "/".join(reversed(str(day).split("-")))
