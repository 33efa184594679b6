"""A plan made complete (hoàn chỉnh kế hoạch): with what its files and the registers hold, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.allocations import with_allocations
from plandocs.loading.budget_totals import with_budget_total
from plandocs.loading.enclosed import with_enclosed
from plandocs.loading.norms import with_norms
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.sources.sheets.sheet import Workbook
from plandocs.spec.plan import Plan


def completed(plan: Plan, workbooks: Mapping[str, Workbook], rates: Rates, shelf: Shelf, problems: Problems) -> Plan:
    """The plan with the rows of ``workbooks``, by the names that it calls them, and with the norms of ``rates``."""
    plan = with_enclosed(plan, workbooks, shelf, problems)
    return with_budget_total(with_norms(with_allocations(plan, problems), rates))
