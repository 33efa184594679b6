"""What expressions may ask of allocations (số liệu phân bổ): totals, columns and units by ids, a unit's figures."""

from __future__ import annotations

from plandocs.spec.figures import Figures
from plandocs.spec.quotas import Quota, QuotaRow


def quota_figures(quota: Quota) -> Figures:
    """An allocation with its totals; columns and units are known by their ids (phân bổ chỉ tiêu).

    A unit without an id of its own is known by that of its body; its figures by the ids of the columns.
    """
    rows = {row.name: Figures(row, _of_unit(quota, row)) for row in quota.leaves() if row.name is not None}
    columns = {column.id: Figures(column, {"total": quota.of_column(column)}) for column in quota.columns}
    units = sum(1 for _ in quota.leaves())
    return Figures(quota, {**rows, **columns, "name": quota.title, "units": units, "total": quota.sum})


def _of_unit(quota: Quota, row: QuotaRow) -> dict[str, int | None]:
    return {**{column.id: quota.value(row, column) for column in quota.columns}, "total": quota.of_row(row)}
