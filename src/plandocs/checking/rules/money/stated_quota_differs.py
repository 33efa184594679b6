"""Totals of an allocation that the author or the file states agree with the computed ones (tổng chỉ tiêu đã ghi)."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.walking import facts_in
from plandocs.spec.quotas import Quota, QuotaRow
from plandocs.vietnamese.numerals import format_count

_Compared = tuple[str, int | None, int, Place]


def check(subject: Subject, problems: Problems) -> None:
    """Compares the totals of rows and groups (PD290), of columns and of the whole (PD291)."""
    for quota in subject.plan.quotas.values():
        for code, stated, computed, place in (*_rows(quota), *_columns(quota)):
            if stated is None or stated == computed:
                continue
            problems.add(
                code,
                place,
                stated=format_count(stated),
                sum=format_count(computed),
                difference=format_count(abs(stated - computed)),
            )


def _rows(quota: Quota) -> Iterator[_Compared]:
    for row in facts_in(quota):
        if isinstance(row, QuotaRow):
            yield "PD290", row.total, quota.of_row(row), row.where("total")


def _columns(quota: Quota) -> Iterator[_Compared]:
    for column in quota.columns:
        yield "PD291", column.total, quota.of_column(column), column.where("total")
    yield "PD291", quota.total, quota.sum, quota.where("total")


RULE = Rule(("PD290", "PD291"), check, Sureness.CERTAIN)
