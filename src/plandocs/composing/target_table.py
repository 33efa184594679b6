"""Targets as a table (biểu chỉ tiêu theo năm): how things stand, what each year is to reach, the goal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Pieces, made
from plandocs.composing.phases import phase_lines
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import Repeated
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.composing.target_cells import measure_words, put
from plandocs.document.origin import Origin
from plandocs.spec.outline import Grouping, TargetsBlock
from plandocs.spec.targets import Target
from plandocs.vietnamese.periods import Period, describe_period
from plandocs.vietnamese.times import format_time

_MOST_YEARS = 15
"""Years of a period that all have a column, planned for or not."""

Sentence = Callable[[Target, Context], Pieces]
"""What a target says where it has no name of its own."""


def target_table(targets: Sequence[Target], block: TargetsBlock, context: Context, sentence: Sentence) -> list[Draft]:
    """Targets by year (biểu chỉ tiêu); without years where no target has any."""
    baselines = {target.baseline.year for target in targets if target.baseline is not None}
    years = _years(targets, context.plan.period)

    def line(target: Target, context: Context) -> Line:
        return _line(target, context, sentence, is_year_told=len(baselines) == 1)

    rows = phase_lines(targets, line, context) if block.group_by is Grouping.PHASE else None
    return table_drafts(
        "targets",
        rows if rows is not None else [line(target, context) for target in targets],
        context,
        Origin(block.written_at),
        block.table,
        repeats={"years": [Repeated(str(year), {"year": str(year)}) for year in years]},
        baseline=str(*baselines) if len(baselines) == 1 else "",
        end=str(context.plan.period.end),
    )


def _years(targets: Sequence[Target], period: Period) -> Sequence[int]:
    """The years that have a column: all of the period, or of a very long one those that are planned for."""
    planned = sorted({year for target in targets for year in target.years if year in period})
    return period.years if planned and len(period.years) <= _MOST_YEARS else planned


def _line(target: Target, context: Context, sentence: Sentence, *, is_year_told: bool) -> Line:
    line = named_line(target, context, sentence)
    if target.baseline is not None:
        aside = "" if is_year_told else str(target.baseline.year)
        put(line, "baseline", target.baseline.value, target, context, aside)
    for year, amount in target.years.items():
        put(line, f"year_{year}", amount, target, context)
    if target.value is not None:
        put(line, "goal", target.value, target, context, _otherwise_by(target, context))
    return line


def named_line(target: Target, context: Context, sentence: Sentence) -> Line:
    """The row of a target with all but its figures (dòng chỉ tiêu)."""
    place = target.written_at
    tracked_by = target.tracked_by
    cells: dict[str, Pieces | str | None] = {
        "content": measure_words(target, context, sentence(target, context)),
        "unit": made(target.counted_in(), place),
        "tracked_by": context.short_name(tracked_by, target.where("tracked_by")) if tracked_by is not None else None,
        "note": prose(target.note, context) if target.note is not None else None,
    }
    return Line(Origin(place), cells_of(cells, place))


def _otherwise_by(target: Target, context: Context) -> str:
    """By when, where that is not the end of the period, which the head of the column names."""
    plan = context.plan
    if target.goal_year(plan.phases, plan.period) == plan.period.end:
        return ""
    if target.deadline is not None:
        return format_time(target.deadline)
    return describe_period(plan.phases[target.phase].period) if target.phase in plan.phases else ""
