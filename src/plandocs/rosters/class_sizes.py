"""How large the classes of a group become (quy mô lớp): even, and within the limits where they can be."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.rosters.dividing import near_equal
from plandocs.spec.class_tally import Tally, proposed_classes
from plandocs.spec.training import AUTO, ClassGroup


def classes_of(group: Tally, learners: int) -> list[int]:
    """The sizes of a group's classes; none where nobody comes, and never an empty class."""
    assert isinstance(group.fact, ClassGroup)
    auto = group.fact.classes == AUTO
    wanted = proposed_classes(learners, group.limits, group.room) if auto else group.classes
    return near_equal(learners, max(1, min(wanted, learners))) if learners else []


def check_sizes(group: Tally, sizes: list[int], problems: Problems) -> None:
    """Notes classes that are smaller or larger than their limits allow (PD278)."""
    if not sizes:
        return
    limits = group.limits
    largest = min((bound for bound in (limits.most if limits else None, group.room) if bound), default=None)
    if largest is not None and max(sizes) > largest:
        _note(group, max(sizes), f"≤ {largest}", problems)
    elif limits is not None and limits.least and min(sizes) < limits.least:
        _note(group, min(sizes), f"≥ {limits.least}", problems)


def _note(group: Tally, size: int, limit: str, problems: Problems) -> None:
    assert isinstance(group.fact, ClassGroup)
    related = [Related(group.limits.written_at, "limit")] if group.limits is not None else []
    problems.add("PD278", group.fact.where("classes"), related=related, size=size, limit=limit)
