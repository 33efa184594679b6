"""What the rows and columns of a quota are called (tên cột, tên đơn vị), in plain words."""

from __future__ import annotations

import re

from plandocs.sources.scalars import is_id
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import QuotaColumn, QuotaRow

_ESCAPED = re.compile(r"\\([\\*^{}\[\]])")


def column_name(column: QuotaColumn, plan: Plan) -> str:
    """The name of a column (tên cột): its own, else that of its audience, else its id."""
    audience = plan.audiences.get(column.audience) if column.audience is not None else None
    return str(column.name or (audience.name if audience is not None else None) or column.id)


def unit_name(row: QuotaRow, plan: Plan) -> str:
    """The name of the unit or group of a row (tên đơn vị), as it is printed."""
    named = row.unit if row.unit is not None else row.group
    if named is None:
        return str(row.code or "")
    body = plan.bodies.get(named) if is_id(named) else None
    return str(body.name) if body is not None else _ESCAPED.sub(r"\1", named)
