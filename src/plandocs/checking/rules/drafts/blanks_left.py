"""What is still blank before issue (chỗ còn trống): told together, an error once the document says it is issued."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.rule import Rule, Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.plan import Plan, Status


def check(subject: Subject, problems: Problems) -> None:
    """Lists the blanks of number, date, signer and cited documents at the head of the plan."""
    plan = subject.plan
    blanks = list(_blanks(plan))
    if blanks:
        code = "PD702" if plan.status is Status.ISSUED else "PD701"
        problems.add(code, plan.key_place("status"), blanks=", ".join(blanks))


def _blanks(plan: Plan) -> Iterator[str]:
    if plan.number is None:
        yield "number"
    if not plan.date.is_whole:
        yield "date"
    if plan.signature.name is None:
        yield "signature.name"
    for name, reference in plan.references.items():
        if reference.number is not None and reference.number.startswith("/"):
            yield f"references.{name}.number"
        if reference.date is not None and not reference.date.is_whole and reference.number is not None:
            yield f"references.{name}.date"


RULE = Rule(("PD701", "PD702"), check)
