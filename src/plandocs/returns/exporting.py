"""The result as rows for other programs (xuất kết quả đối chiếu): CSV and JSON, one row for each unit and column."""

from __future__ import annotations

import io
import json

from plandocs.returns.reconciled import Reconciled
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name

KEYS = ("code", "unit", "column", "name", "quota", "registered", "difference", "status", "reason", "place")
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would take for a formula."""


def rows_of(result: Reconciled, plan: Plan) -> list[dict[str, str | int | None]]:
    """Each registration by the keys of ``KEYS`` (các dòng); ``registered`` is None where nothing came back."""
    return [
        {
            "code": str(unit.row.code or ""),
            "unit": unit.name,
            "column": one.column.id,
            "name": column_name(one.column, plan),
            "quota": one.quota,
            "registered": one.registered,
            "difference": one.difference,
            "status": one.status.value,
            "reason": one.reason,
            "place": str(one.place or ""),
        }
        for unit in result.units
        for one in unit.registrations
    ]


def as_csv(result: Reconciled, plan: Plan) -> bytes:
    """The rows as CSV (tệp CSV) in UTF-8 with the mark by which Excel knows it; no text is taken for a formula."""
    import csv

    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, KEYS)
    writer.writeheader()
    for row in rows_of(result, plan):
        writer.writerow({key: _harmless(value) for key, value in row.items()})
    return buffer.getvalue().encode("utf-8-sig")


def as_json(result: Reconciled, plan: Plan) -> bytes:
    """The rows as JSON (tệp JSON), with the quota's id."""
    told = {"quota": result.quota_id, "rows": rows_of(result, plan)}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _harmless(value: str | int | None) -> str | int | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_SIGNS) else value
