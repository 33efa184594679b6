"""Each unit has one row of a quota (đơn vị trùng): codes tell units apart, names only where there are no codes."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.quota_names import unit_name
from plandocs.spec.quotas import QuotaRow
from plandocs.vietnamese.folding import folded


def check(subject: Subject, problems: Problems) -> None:
    """Compares each row with those above it, by code where both have one, else by name."""
    for quota in subject.plan.quotas.values():
        above: dict[str, list[QuotaRow]] = {}
        for row in quota.leaves():
            name = unit_name(row, subject.plan)
            keys = [key for key in (folded(name), f"#{_code(row)}") if key.strip("#")]
            first = next((one for key in keys for one in above.get(key, ()) if _is_same(one, row)), None)
            if first is not None:
                place = row.where("unit")
                problems.add("PD430", place, related=[Related(first.where("unit"), "first")], unit=name)
            for key in keys:
                above.setdefault(key, []).append(row)


def _is_same(one: QuotaRow, other: QuotaRow) -> bool:
    """Whether two rows that share a code or a name are of one unit."""
    return not (_code(one) and _code(other)) or _code(one) == _code(other)


def _code(row: QuotaRow) -> str:
    """The code as it is compared: a spreadsheet may have eaten its zeros."""
    return str(row.code or "").strip().lstrip("0")


RULE = Rule(("PD430",), check, Sureness.CERTAIN)
