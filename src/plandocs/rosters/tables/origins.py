"""Where the people of a table come from (nơi gửi) whom no column and no group row places: what their sender is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.sent import Sender
from plandocs.rosters.tables.grid import Grid
from plandocs.rosters.tables.letterhead import Letterhead, commune_named, find_letterhead
from plandocs.rosters.tables.raw import RawPerson, RawTable

_UNIT_COLUMNS = ("unit", "post_and_unit")


@dataclass(slots=True)
class Origins:
    """Goes through the tables of a sheet; a letterhead holds until the next one."""

    grid: Grid
    sender: Sender
    """Whom the author names; the rows above a list are asked for what this leaves open."""
    guide: Guide
    problems: Problems
    letterhead: Letterhead | None = None
    searched: int = field(default=0, init=False)
    """The row below the people of the table before."""

    def tell(self, raw: RawTable) -> None:
        """Gives the people of a table the commune and unit of their sender; what stood above them is told (PD460).

        Below a group row of another commune nobody is taken for the letterhead's, whatever stands between.
        """
        rows = range(self.searched, raw.table.band.top)
        self.letterhead = find_letterhead(self.grid, rows, self.guide.groups) or self.letterhead
        self.searched = max([raw.table.band.end, *(person.row for person in raw.persons)]) + 1
        read = self.letterhead.sender if self.letterhead is not None else Sender()
        sender = Sender(self.sender.commune or read.commune, self.sender.unit or read.unit)
        if not sender:
            return
        taken: Counter[str] = Counter()
        for person in raw.persons:
            if person.commune and commune_named(person.commune, self.guide.groups) != read.commune:
                sender, read = self.sender, Sender()
            placed = self._placed(person, sender)
            taken.update(getattr(read, key) for key in placed if not getattr(self.sender, key))
        if self.letterhead is not None and taken:
            found = ", ".join(reversed(taken))
            self.problems.add("PD460", self.letterhead.place, found=found, count=max(taken.values()))

    def _placed(self, person: RawPerson, sender: Sender) -> list[str]:
        """Gives a person what neither a cell nor a group row tells; what it was."""
        has_units = any(key in person.table.columns for key in _UNIT_COLUMNS)
        unit = self._said(person, "unit") or person.unit
        open_keys = []
        if sender.commune and not (self._said(person, "commune") or person.commune or self._is_commune(unit)):
            person.commune = sender.commune
            open_keys.append("commune")
        if sender.unit and not unit and not has_units:
            person.unit = sender.unit
            open_keys.append("unit")
        elif open_keys and not unit and not has_units:
            person.unit = sender.commune
        return open_keys

    def _said(self, person: RawPerson, key: str) -> str:
        text = person.text(key)
        return "" if self.guide.is_empty_like(text) else text

    def _is_commune(self, unit: str) -> bool:
        return bool(unit) and self.guide.groups.is_commune(unit)
