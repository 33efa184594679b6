"""A list of people against itself and the plan (kiểm tra danh sách)."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.checks import (
    births,
    lacking,
    left_out_columns,
    listed_names,
    misplaced_rows,
    number_sense,
    stated_totals,
    twice,
)
from plandocs.rosters.guide import Guide
from plandocs.rosters.known_names import post_names, unit_names
from plandocs.rosters.roster import Roster
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import RosterFact


def check_roster(
    roster: Roster, fact: RosterFact, guide: Guide, problems: Problems, *, plan: Plan | None = None
) -> None:
    """Notes everything that is wrong with a list, each at its cell; ``plan`` tells its date, its bodies and areas."""
    lacking.check(roster, fact, guide, problems)
    left_out_columns.check(roster, fact, problems)
    twice.check(roster, problems)
    misplaced_rows.check(roster, guide, problems)
    number_sense.check(roster, problems)
    stated_totals.check(roster, problems)
    births.check(roster, fact, plan, problems)
    listed_names.check(roster, unit_names(fact, plan, guide), post_names(fact, guide), guide, problems)
