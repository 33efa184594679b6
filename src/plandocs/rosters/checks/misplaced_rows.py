"""Rows of people whose names are no names (hàng tổng, chữ ký lẫn vào danh sách)."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.roster import Roster


def check(roster: Roster, guide: Guide, problems: Problems) -> None:
    """Notes people whose names read like a total or a signature (PD252)."""
    for person in roster:
        if guide.is_total(person.name) or guide.is_footer(person.name):
            problems.add("PD252", person.place_of("name"), found=person.name)
