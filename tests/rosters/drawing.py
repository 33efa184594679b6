"""Sheets drawn as text, and what became of them as text, so that a case reads at a glance.

A line is a row, ``|`` parts cells. ``<`` is merged with the cell to the left, ``^`` with the one above. ``=12`` is a
number, ``@1980-04-05`` a real date, ``#REF!`` an error, ``~`` a cell with nothing in it. A line that begins with ``!``
is hidden; blank lines are rows.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from textwrap import dedent

from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.registers.shelf import Shelf
from plandocs.rosters.guide import Guide, guide_of
from plandocs.rosters.reading import read_roster
from plandocs.rosters.roster import Roster
from plandocs.rosters.sent import Sender, Sent
from plandocs.sources.fact import validate
from plandocs.sources.sheets.sheet import Area, CellError, Sheet, Value, Workbook
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.rosters import RosterFact

FILE = "ds.xlsx"


@dataclass(frozen=True)
class Read:
    """What became of drawn sheets."""

    roster: Roster
    problems: tuple[Diagnostic, ...]

    def people(self, *keys: str) -> list[str]:
        """One line for each person: what the columns told, parted by ``|``."""
        return [" | ".join(person.told(key) for key in keys) for person in self.roster]

    @property
    def told(self) -> list[str]:
        """Each problem as code and cell."""
        return told(self.problems)


def told(problems: Sequence[Diagnostic] | Problems) -> list[str]:
    """Each problem as code and cell: ``PD255 C4``, ``PD267 ds.xlsx`` for a whole file."""
    return [f"{one.code} {one.place.file.rpartition('!')[2] or one.place.file}" for one in problems]


@cache
def guide() -> Guide:
    """The package's own registers."""
    return guide_of(Shelf())


def fact_of(yaml: str = "{}") -> RosterFact:
    """The spec of a list; ``files`` are given already."""
    problems = Problems()
    value = read_yaml("files: ds.xlsx\n" + ("" if yaml == "{}" else dedent(yaml)), "plan.yaml", problems)
    assert value is not None
    fact = validate(RosterFact, value, problems)
    assert fact is not None, [(one.code, one.values) for one in problems]
    assert not list(problems), [(one.code, one.values) for one in problems]
    return fact


def drawn(text: str, name: str = "Sheet1", *, file: str = FILE, is_hidden: bool = False) -> Sheet:
    """The sheet that a drawing shows."""
    lines = dedent(text).strip("\n").split("\n")
    hidden = frozenset(row for row, line in enumerate(lines) if line.startswith("!"))
    cells = [[cell.strip() for cell in line.removeprefix("!").split("|")] if line.strip() else [] for line in lines]
    rows = [[_value(cell) for cell in row] for row in cells]
    return Sheet(file, name, rows, tuple(_areas(cells)), is_hidden=is_hidden, hidden_rows=hidden)


def _value(cell: str) -> Value:
    if cell in ("", "<", "^", "~"):
        return None
    if cell.startswith("@"):
        return datetime.date.fromisoformat(cell[1:])
    if cell.startswith("="):
        return float(cell[1:]) if "." in cell else int(cell[1:])
    return CellError(cell) if cell.startswith("#") and len(cell) > 1 else cell


def _areas(cells: list[list[str]]) -> list[Area]:
    """The merged areas: from each cell over those to the right and below that say so."""
    areas = []
    for top, row in enumerate(cells):
        for left, cell in enumerate(row):
            if cell in ("<", "^"):
                continue
            right = left
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            bottom = top
            while bottom + 1 < len(cells) and left < len(cells[bottom + 1]) and cells[bottom + 1][left] == "^":
                bottom += 1
            if (right, bottom) != (left, top):
                areas.append(Area(top, left, bottom, right))
    return areas


def read(*sheets: Sheet | str, yaml: str = "{}", sender: Sender | None = None) -> Read:
    """The list that drawn sheets of one file hold."""
    made = tuple(drawn(sheet) if isinstance(sheet, str) else sheet for sheet in sheets)
    problems = Problems()
    roster = read_roster([Sent(Workbook(FILE, made), sender or Sender())], fact_of(yaml), guide(), problems)
    return Read(roster, tuple(problems))
