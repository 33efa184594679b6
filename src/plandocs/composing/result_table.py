"""Results of a year (kết quả thực hiện) beside what was planned: how much of it, and how much since the beginning."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft
from plandocs.composing.table_lines import Line
from plandocs.composing.tables import table_drafts
from plandocs.composing.target_cells import put
from plandocs.composing.target_table import Sentence, named_line
from plandocs.document.origin import Origin
from plandocs.spec.outline import TargetsBlock
from plandocs.spec.targets import PERCENT, Target
from plandocs.vietnamese.quantities import Comparator, Quantity


def result_table(targets: Sequence[Target], block: TargetsBlock, context: Context, sentence: Sentence) -> list[Draft]:
    """What a year planned and brought (báo cáo kết quả): the year that the block names, or the last with results."""
    last = max((year for target in targets for year in target.results), default=None)
    year = block.year if block.year is not None else last
    if year is None:
        return []
    lines = [
        _line(target, year, context, sentence) for target in targets if year in target.years or year in target.results
    ]
    return table_drafts("results", lines, context, Origin(block.written_at), block.table, year=str(year))


def _line(target: Target, year: int, context: Context, sentence: Sentence) -> Line:
    line = named_line(target, context, sentence)
    figures = {"planned": target.years.get(year), "done": target.results.get(year), "so_far": _so_far(target, year)}
    for column, amount in figures.items():
        if amount is not None:
            put(line, column, amount, target, context)
    return line


def _so_far(target: Target, year: int) -> Quantity | None:
    """What has been done up to a year: its own result where that is cumulative; shares are not added up."""
    results = {one: amount for one, amount in target.results.items() if one <= year}
    if target.cumulative:
        return results.get(year)
    is_sum = all(amount.comparator is Comparator.EXACT and target.counts(amount) for amount in results.values())
    if not results or not is_sum or target.counted_in() == PERCENT:
        return None
    unit = next((amount.unit for amount in results.values()), "")
    return Quantity(Comparator.EXACT, sum((amount.low for amount in results.values()), Decimal(0)), unit=unit)
