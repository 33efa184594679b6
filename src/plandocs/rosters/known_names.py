"""The names that a list's units and posts are held against (danh mục đơn vị, chức vụ), in their official order."""

from __future__ import annotations

from plandocs.rosters.area_names import add_area
from plandocs.rosters.guide import Guide
from plandocs.rosters.names import Names
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import FROM_PLAN, RosterFact


def unit_names(fact: RosterFact, plan: Plan | None, guide: Guide) -> Names[int]:
    """The units that a list names or takes from the plan, each with its place in the official order; none if not given.

    ``plan`` stands for the plan's bodies, then the areas of its regions. An id of ``bodies`` stands for the body.
    """
    names: Names[int] = Names(guide.readings)
    order = 0
    for name in fact.units:
        spellings = _of_plan(plan) if name == FROM_PLAN else [_of_one(str(name), plan)]
        for said in spellings:
            for one in said:
                add_area(names, one, order, guide.area_kinds)
            order += 1
    return names


def post_names(fact: RosterFact, guide: Guide) -> Names[int]:
    """The posts that a list may hold, in order; none if not given."""
    names: Names[int] = Names(guide.readings)
    for order, name in enumerate(fact.posts):
        names.add(str(name), order)
    return names


def _of_one(name: str, plan: Plan | None) -> list[str]:
    """How a unit of the list may be called: by its body's names, if it is the id of one."""
    body = plan.bodies.get(name) if plan is not None else None
    if body is None:
        return [name]
    return [str(spelt) for spelt in (body.name, body.short, body.abbreviation) if spelt]


def _of_plan(plan: Plan | None) -> list[list[str]]:
    if plan is None:
        return []
    bodies = [_of_one(name, plan) for name, body in plan.bodies.items() if not body.members]
    years = plan.training.years if plan.training is not None else ()
    areas = dict.fromkeys(str(area) for year in years for region in year.regions for area in region.areas)
    return [*bodies, *([area] for area in areas)]
