"""What expressions may ask of allocations (số liệu phân bổ): totals, those of columns and of units by their ids."""

from __future__ import annotations

from plandocs.spec.figures import Figures
from plandocs.spec.quotas import Quota


def quota_figures(quota: Quota) -> Figures:
    """An allocation with its totals; columns and units are known by their ids (phân bổ chỉ tiêu)."""
    rows = {row.id: Figures(row, {"total": quota.of_row(row)}) for row in quota.leaves() if row.id is not None}
    columns = {column.id: Figures(column, {"total": quota.of_column(column)}) for column in quota.columns}
    units = sum(1 for _ in quota.leaves())
    return Figures(quota, {**rows, **columns, "name": quota.title, "units": units, "total": quota.sum})
