"""What expressions may ask of estimates (số liệu của dự toán): totals, and the sums of groups and lines by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from plandocs.spec.estimates import CostEstimate, CostGroup, CostLine
from plandocs.spec.figures import Figures


def estimate_figures(estimate: CostEstimate) -> Figures:
    """An estimate with its totals; groups and lines are known by their ids, wherever they stand (dự toán)."""
    named = dict(_named((*estimate.lines, *estimate.groups)))
    named |= {part.id: Figures(part, {"total": estimate.of_part(part)}) for part in estimate.split}
    totals = {"name": estimate.title, "sum": estimate.sum, "for_all": estimate.for_all, "total": estimate.cost}
    return Figures(estimate, {**named, **totals})


def _named(parts: Iterable[CostLine | CostGroup]) -> Iterator[tuple[str, Any]]:
    for part in parts:
        if part.id is not None:
            yield part.id, Figures(part, {"amount" if isinstance(part, CostLine) else "total": part.cost})
        if isinstance(part, CostGroup):
            yield from _named((*part.lines, *part.groups))
