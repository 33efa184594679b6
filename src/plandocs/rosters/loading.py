"""A list of the spec, read, checked and put in order (nạp danh sách); and its people in the plan's classes."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.checking import check_roster
from plandocs.rosters.class_lists import ClassLists
from plandocs.rosters.classes import assign
from plandocs.rosters.guide import Guide
from plandocs.rosters.known_names import unit_names
from plandocs.rosters.ordering import in_order
from plandocs.rosters.placing.counts import compare_counts, counts_from_roster
from plandocs.rosters.reading import read_roster
from plandocs.rosters.roster import Roster
from plandocs.rosters.sent import Sent
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import Counts, RosterFact
from plandocs.spec.training import TrainingYear
from plandocs.vietnamese.similarity import suggestion


def load_roster(
    files: Sequence[Sent], fact: RosterFact, guide: Guide, problems: Problems, *, plan: Plan | None = None
) -> Roster:
    """The people whom the files of a list hold (danh sách), checked and in the order that is asked for.

    ``plan`` tells the date for ages and the units to match against. What is wrong is in ``problems``; the list then
    holds what could be read.
    """
    roster = read_roster(files, fact, guide, problems)
    check_roster(roster, fact, guide, problems, plan=plan)
    return in_order(roster, fact.order, unit_names(fact, plan, guide), guide)


def class_lists(roster: Roster, fact: RosterFact, plan: Plan, guide: Guide, problems: Problems) -> ClassLists | None:
    """The people of a list in the classes of the year that it is for (danh sách lớp); None where there is no such year.

    The plan's counts are compared with the list's, unless they are to be taken from it.
    """
    year = taught_year(fact, plan, problems)
    if year is None or plan.training is None:
        return None
    lists = assign(roster, plan.training, year, plan.audiences, fact, guide, problems)
    if fact.counts is Counts.COMPARE:
        compare_counts(year, lists, roster, problems)
    return lists


def with_counts(plan: Plan, lists: ClassLists) -> Plan:
    """The plan with its counts of learners taken from class lists (lấy số học viên theo danh sách)."""
    if plan.training is None:
        return plan
    return plan.taking({"training": (counts_from_roster(plan.training, lists), plan.where("training"))})


def taught_year(fact: RosterFact, plan: Plan, problems: Problems) -> TrainingYear | None:
    """The year that a list is for: the one it names (PD127), else the only one with classes (PD102)."""
    years = plan.training.years if plan.training is not None else ()
    if fact.year is not None:
        named = {year.id: year for year in years if year.id is not None}
        if fact.year not in named:
            problems.add(
                "PD127", fact.where("year"), id=fact.year, list="training.years", **suggestion(fact.year, named)
            )
        return named.get(fact.year)
    with_classes = [year for year in years if year.regions]
    if len(with_classes) > 1:
        problems.add("PD102", fact.written_at, key="year")
    return with_classes[0] if len(with_classes) == 1 else None
