"""People made for tests, plainly placeholders, and the years that teach them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from textwrap import dedent

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.class_lists import ClassLists
from plandocs.rosters.classes import assign
from plandocs.rosters.person import Person, Source
from plandocs.rosters.roster import Roster
from plandocs.sources.sheets.sheet import Sheet
from plandocs.spec.plan import Plan
from tests.composing.making import plan_of
from tests.rosters.drawing import fact_of, guide

SHEET = Sheet("ds.xlsx", "Sheet1", [])
COLUMNS = {key: column for column, key in enumerate(("number", "name", "birth", "post", "unit", "audience", "note"))}


def roster_of(*people: Mapping[str, object]) -> Roster:
    """A list of people, each from a row of its own; who has no name is called by the number of the row."""
    rows = count(1)
    return Roster(tuple(_person(row, dict(told)) for row, told in zip(rows, people, strict=False)))


def _person(row: int, told: dict[str, object]) -> Person:
    told.setdefault("name", f"Học viên {row:03}")
    return Person(Source(SHEET, row, COLUMNS), **told)  # type: ignore[arg-type]


def plan_with(training: str, audiences: str = "{}") -> Plan:
    """A plan that teaches; ``training`` is YAML."""
    return plan_of(f"training:\n{_indented(training)}\naudiences: {audiences}\n", Problems())


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in dedent(text).strip().split("\n"))


def placed(plan: Plan, roster: Roster, yaml: str = "{}") -> tuple[ClassLists, Problems]:
    """The classes of the plan's first year with the people of a list, and what is wrong with them."""
    problems = Problems()
    assert plan.training is not None
    year = plan.training.years[0]
    lists = assign(roster, plan.training, year, plan.audiences, fact_of(yaml), guide(), problems)
    return lists, problems
