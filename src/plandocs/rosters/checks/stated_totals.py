"""Totals that a list states of itself (số tổng đã ghi), against the people who were read."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.roster import Roster
from plandocs.vietnamese.numerals import format_count


def check(roster: Roster, problems: Problems) -> None:
    """Notes totals that differ from what was read (PD253)."""
    for total in roster.totals:
        if total.count != total.read:
            figures = {"stated": total.count, "count": total.read, "difference": abs(total.count - total.read)}
            problems.add("PD253", total.place, **{name: format_count(figure) for name, figure in figures.items()})
