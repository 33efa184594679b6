"""The total of the budget is that of the estimates (tổng kinh phí và dự toán)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.numerals import format_money


def check(subject: Subject, problems: Problems) -> None:
    """Compares a typed total with the estimates that the budget names (PD284), else with all of them (PD285)."""
    budget, estimates = subject.plan.budget, subject.plan.estimates
    if budget is None or budget.total is None:
        return
    named = [estimates[name] for name in budget.total_from or estimates if name in estimates]
    total = sum(estimate.cost for estimate in named)
    if not named or total == budget.total:
        return
    problems.add(
        "PD284" if budget.total_from else "PD285",
        budget.where("total"),
        related=[Related(one.written_at, f"{one.title or ''}: {format_money(one.cost)}".lstrip(": ")) for one in named],
        stated=format_money(budget.total),
        sum=format_money(total),
        difference=format_money(abs(budget.total - total)),
    )


RULE = Rule(("PD284", "PD285"), check, Sureness.CERTAIN)
