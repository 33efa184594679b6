"""Totals that a list states of itself (số tổng đã ghi), against the people who were read."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.roster import Roster
from plandocs.vietnamese.numerals import format_count


def check(roster: Roster, problems: Problems) -> None:
    """Notes totals that differ from what was read (PD253)."""
    for total in roster.totals:
        if total.count != total.read:
            problems.add(
                "PD253",
                total.place,
                stated=format_count(total.count),
                count=format_count(total.read),
                difference=format_count(abs(total.count - total.read)),
            )
