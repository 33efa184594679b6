"""The plan's total cost (tổng kinh phí), where it is that of its estimates."""

from __future__ import annotations

from plandocs.spec.plan import Plan


def with_budget_total(plan: Plan) -> Plan:
    """The plan whose budget has the total of the estimates that it names, unless it says a total itself."""
    budget = plan.budget
    if budget is None or budget.total is not None or not budget.total_from:
        return plan
    named = [plan.estimates[name] for name in budget.total_from if name in plan.estimates]
    if len(named) < len(budget.total_from):
        return plan
    total = sum(estimate.cost for estimate in named)
    return plan.model_copy(update={"budget": budget.taking({"total": (total, budget.where("total_from"))})})
