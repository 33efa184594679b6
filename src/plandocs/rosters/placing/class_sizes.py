"""How large the classes of a group become (quy mô lớp): even, and within the limits where they can be."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.rosters.placing.dividing import near_equal
from plandocs.rosters.placing.year_groups import YearGroup
from plandocs.spec.class_tally import proposed_classes
from plandocs.spec.training import AUTO, SizeLimits


def class_sizes(group: YearGroup, learners: int, limits: SizeLimits | None) -> list[int]:
    """The sizes of a group's classes; none where nobody comes, and never an empty class."""
    wanted = group.group.classes
    if wanted == AUTO:
        wanted = proposed_classes(learners, limits, group.region.capacity)
    return near_equal(learners, max(1, min(wanted, learners))) if learners else []


def check_sizes(group: YearGroup, sizes: list[int], limits: SizeLimits | None, problems: Problems) -> None:
    """Notes classes that are smaller or larger than the limits or the hall allow (PD278)."""
    bounds = [bound for bound in (limits.most if limits is not None else None, group.region.capacity) if bound]
    least = limits.least if limits is not None else None
    if sizes and bounds and max(sizes) > min(bounds):
        _note(group, max(sizes), f"≤ {min(bounds)}", limits, problems)
    elif sizes and least and min(sizes) < least:
        _note(group, min(sizes), f"≥ {least}", limits, problems)


def _note(group: YearGroup, size: int, limit: str, limits: SizeLimits | None, problems: Problems) -> None:
    related = [Related(limits.written_at, "limit")] if limits is not None else []
    problems.add("PD278", group.group.where("classes"), related=related, size=size, limit=limit)
