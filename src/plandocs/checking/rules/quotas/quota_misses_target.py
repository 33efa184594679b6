"""A column reaches the target that it names (chỉ tiêu phân bổ và mục tiêu)."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name
from plandocs.spec.targets import Target
from plandocs.vietnamese.numerals import format_count
from plandocs.vietnamese.quantities import Comparator, Quantity, format_quantity

_PEOPLE = frozenset(["", "người", "lượt người", "học viên"])
"""Units in which a target counts people."""


def check(subject: Subject, problems: Problems) -> None:
    """Compares columns with a ``target`` with its figure, or with that share of its audience (PD435)."""
    plan = subject.plan
    targets = {one.id: one for one in plan.targets if one.id is not None}
    for quota in plan.quotas.values():
        for column in quota.counted:
            target = targets.get(column.target or "")
            if target is None or target.value is None:
                continue
            whole = _whole(target, target.value, plan)
            if whole is None:
                problems.add("PD441", column.where("target"), id=target.id)
            elif not _is_reached(quota.of_column(column), target.value, whole):
                problems.add(
                    "PD435",
                    column.where("target"),
                    related=[Related(target.where("value"), "goal")],
                    column=column_name(column, plan),
                    value=format_count(quota.of_column(column)),
                    wanted=format_quantity(target.value),
                )


def _whole(target: Target, value: Quantity, plan: Plan) -> Decimal | None:
    """What one of the target's units is worth in people; None where it does not count people."""
    if not value.is_percent:
        return Decimal(1) if value.unit in _PEOPLE else None
    audience = plan.audiences.get(target.audience or "")
    return Decimal(audience.count) / 100 if audience is not None and audience.count is not None else None


def _is_reached(count: int, value: Quantity, whole: Decimal) -> bool:
    """Whether a count is what a target asks for; shares of people may be rounded either way."""
    low, high = value.low * whole, (value.high if value.high is not None else value.low) * whole
    down, up = low.to_integral_value(ROUND_FLOOR), high.to_integral_value(ROUND_CEILING)
    return {
        Comparator.AT_LEAST: count >= low,
        Comparator.ABOVE: count > low,
        Comparator.AT_MOST: count <= high,
        Comparator.BELOW: count < high,
        Comparator.ABOUT: True,
    }.get(value.comparator, down <= count <= up)


RULE = Rule(("PD435", "PD441"), check, Sureness.CERTAIN)
