"""What a target plans for its last year is its goal (mức năm cuối và mục tiêu)."""

from __future__ import annotations

from decimal import Decimal

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.plan import Plan
from plandocs.spec.targets import PERCENT, Target
from plandocs.vietnamese.quantities import Comparator, Quantity, format_quantity


def check(subject: Subject, problems: Problems) -> None:
    """Compares the goal with the year that it is for; one that comes back, with every year."""
    plan = subject.plan
    for target in plan.targets:
        if target.value is None or not target.counts(target.value) or _is_sum(target, target.value, plan):
            continue
        for year, planned in target.years.items():
            due = target.goal_year(plan.phases, plan.period)
            if due in (None, year) and target.counts(planned) and not _reaches(planned, target.value):
                problems.add(
                    "PD234",
                    target.where("years", str(year)),
                    related=[Related(target.where("value"), "goal")],
                    year=year,
                    planned=format_quantity(planned),
                    goal=format_quantity(target.value),
                )


def _reaches(planned: Quantity, goal: Quantity) -> bool:
    """Whether a planned figure keeps to a goal; what is only about so much is not judged."""
    most = planned.high or planned.low
    match goal.comparator:
        case Comparator.ABOUT:
            return True
        case Comparator.AT_LEAST:
            return planned.low >= goal.low
        case Comparator.ABOVE:
            return planned.low > goal.low or planned == goal
        case Comparator.AT_MOST:
            return most <= goal.low
        case Comparator.BELOW:
            return most < goal.low or planned == goal
        case _:
            return goal.low <= planned.low and most <= (goal.high or goal.low)


def _is_sum(target: Target, goal: Quantity, plan: Plan) -> bool:
    """Whether the goal is what the years bring together: counts that do not hold earlier years."""
    due = target.goal_year(plan.phases, plan.period)
    planned = [amount for year, amount in target.years.items() if due is None or year <= due]
    if target.cumulative or target.counted_in() == PERCENT or due is None or not planned:
        return False
    if any(amount.comparator is not Comparator.EXACT or not target.counts(amount) for amount in planned):
        return False
    return _reaches(Quantity(Comparator.EXACT, sum((amount.low for amount in planned), Decimal(0))), goal)


RULE = Rule(("PD234",), check, Sureness.CERTAIN, judgement=True)
