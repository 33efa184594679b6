"""People as the rows tell of them (dòng thô): texts by column, merged cells and ditto marks filled, nothing tidied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.columns import Head
from plandocs.rosters.tables.rows import Row
from plandocs.rosters.tables.stated_totals import TotalRow
from plandocs.rosters.tables.table import Table
from plandocs.sources.sheets.sheet import CellError, Uncomputed, Value


@dataclass(slots=True)
class RawPerson:
    """A row, or several that are merged, that tell of one person (dòng của một người)."""

    table: Table
    row: int
    texts: dict[str, str]
    values: dict[str, Value]
    """What the cells hold: a real date is no text."""
    unit: str = ""
    """The unit that a group row above names."""
    commune: str = ""
    group: str = ""

    def text(self, key: str) -> str:
        """What the cell of a column says."""
        return self.texts.get(key, "")


@dataclass(slots=True)
class RawTable:
    """The rows of a table (bảng thô)."""

    table: Table
    persons: list[RawPerson] = field(default_factory=list)
    totals: list[TotalRow] = field(default_factory=list)

    def heads(self) -> list[Head]:
        """The columns that have a head, or of which somebody's row tells something."""
        used = {key for person in self.persons for key in person.texts}
        return [head for head in self.table.heads if head.words or head.key in used]


def read_person(
    row: Row, above: RawPerson | None, headed: Mapping[str, str], guide: Guide, problems: Problems
) -> RawPerson:
    """The person whom a row tells of; cells that cannot be read are noted (PD254).

    A ditto mark repeats the person above, or what a group row right above says of the column (``headed``).
    """
    person = RawPerson(row.table, row.row, {}, {})
    for key, column in row.table.columns.items():
        value = _shown(row, column)
        if value is None:
            continue
        text = row.cells.get(column) or row.text(column)
        if isinstance(value, CellError | Uncomputed):
            problems.add("PD254", row.table.place(row.row, key), found=text)
        elif guide.habits.is_ditto(text) and key in headed:
            person.texts[key] = person.values[key] = headed[key]
        elif guide.habits.is_ditto(text) and key != "number":
            _repeat(person, key, above, problems)
        elif text:
            person.texts[key], person.values[key] = text, value
    return person


def add_row(person: RawPerson, row: Row) -> None:
    """Adds what a further row says of a person whose name is merged over both: a second post."""
    for key, column in row.table.columns.items():
        text = row.cells.get(column, "")
        if text and text != person.text(key):
            person.texts[key] = "; ".join(filter(None, (person.text(key), text)))
            person.values[key] = person.texts[key]


def _shown(row: Row, column: int) -> Value:
    """What a cell holds, or the first of those merged with it from above."""
    grid = row.table.grid
    area = grid.area(row.row, column)
    if area is None:
        return grid.sheet.value(row.row, column)
    return grid.sheet.value(area.top, column) if area.left == column and area.top > row.table.band.end else None


def _repeat(person: RawPerson, key: str, above: RawPerson | None, problems: Problems) -> None:
    """What stands above a ditto mark (như trên)."""
    if above is None or above.table is not person.table or key not in above.texts:
        problems.add(
            "PD254",
            person.table.place(person.row, key),
            found=person.table.grid.text(person.row, person.table.columns[key]),
        )
        return
    person.texts[key], person.values[key] = above.texts[key], above.values[key]
