"""A plan made complete (hoàn chỉnh kế hoạch): with what its files and the registers hold, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.budget_totals import with_budget_total
from plandocs.loading.norms import with_norms
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.spec.plan import Plan

if TYPE_CHECKING:  # most plans name no spreadsheet
    from plandocs.sources.sheets.sheet import Workbook


def completed(plan: Plan, workbooks: Mapping[str, Workbook], rates: Rates, shelf: Shelf, problems: Problems) -> Plan:
    """The plan with the rows of ``workbooks``, by the names that it calls them, and with the norms of ``rates``."""
    if workbooks:
        from plandocs.loading.enclosed import with_enclosed

        plan = with_enclosed(plan, workbooks, shelf, problems)
    if plan.quotas:
        from plandocs.loading.allocations import with_allocations

        plan = with_allocations(plan, problems)
    return with_budget_total(with_norms(plan, rates))
