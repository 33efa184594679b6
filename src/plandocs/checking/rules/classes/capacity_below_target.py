"""The places offered over the period reach those who are to be taught (năng lực mở lớp)."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.spec.audiences import Audience
from plandocs.spec.plan import Plan
from plandocs.spec.targets import Target
from plandocs.spec.training import Capacity
from plandocs.vietnamese.numerals import format_count
from plandocs.vietnamese.periods import Period
from plandocs.vietnamese.quantities import Quantity
from plandocs.vietnamese.similarity import suggestion


def check(subject: Subject, problems: Problems) -> None:
    """Multiplies classes, size and years at their highest and at their lowest, and compares with the need."""
    plan = subject.plan
    capacity = plan.training.capacity if plan.training is not None else None
    if capacity is None or capacity.target is None:
        return
    audience = plan.audiences.get(capacity.target)
    target = next((target for target in plan.targets if target.id == capacity.target), None)
    if audience is None and target is None:
        known = [*plan.audiences, *(target.id for target in plan.targets if target.id)]
        near = suggestion(capacity.target, known)
        problems.add("PD127", capacity.where("target"), id=capacity.target, list="audiences, targets", **near)
        return
    need = _count(audience) if audience is not None else _needed(target, plan)
    if need is not None:
        _compare(capacity, *need, _period(target if audience is None else None, plan), problems)


def _count(audience: Audience | None) -> tuple[int, Place] | None:
    return (audience.count, audience.where("count")) if audience is not None and audience.count is not None else None


def _needed(target: Target | None, plan: Plan) -> tuple[int, Place] | None:
    """How many people a target means: a share of its audience, or its own figure; None where nobody can tell."""
    if target is None or target.value is None:
        return None
    place = target.where("value")
    if not target.value.is_percent:
        return int(target.value.low), place
    whole = _count(plan.audiences.get(target.audience or ""))
    if whole is None:
        return None
    return int((target.value.low * whole[0] / 100).to_integral_value(ROUND_CEILING)), place


def _period(target: Target | None, plan: Plan) -> Period:
    phase = plan.phases.get(target.phase or "") if target is not None else None
    return phase.period if phase is not None else plan.period


def _compare(capacity: Capacity, need: int, place: Place, period: Period, problems: Problems) -> None:
    years = period.end - period.start + 1
    least, most = (_places(capacity, years, highest=highest) for highest in (False, True))
    if least >= need:
        return
    problems.add(
        "PD222" if most < need else "PD223",
        capacity.where("classes"),
        related=[Related(place, "need")],
        least=format_count(least),
        most=format_count(most),
        years=years,
        need=format_count(need),
    )


def _places(capacity: Capacity, years: int, *, highest: bool) -> int:
    return int(_end(capacity.classes, highest=highest) * _end(capacity.size, highest=highest) * years)


def _end(amount: Quantity, *, highest: bool) -> Decimal:
    return amount.high if highest and amount.high is not None else amount.low


RULE = Rule(("PD222", "PD223"), check, Sureness.CERTAIN, judgement=True)
