"""The lines and groups of a plan's estimates (các khoản chi, nhóm chi), wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.sources.walking import facts_in
from plandocs.spec.estimates import CostGroup, CostLine
from plandocs.spec.plan import Plan


def cost_lines(plan: Plan) -> Iterator[CostLine]:
    """The lines of all estimates, in order (khoản chi)."""
    for estimate in plan.estimates.values():
        yield from (fact for fact in facts_in(estimate) if isinstance(fact, CostLine))


def cost_groups(plan: Plan) -> Iterator[CostGroup]:
    """The groups of all estimates, in order (nhóm chi)."""
    for estimate in plan.estimates.values():
        yield from (fact for fact in facts_in(estimate) if isinstance(fact, CostGroup))
