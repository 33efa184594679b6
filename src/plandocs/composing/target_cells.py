"""Figures of targets in the cells of a table (mức của chỉ tiêu trong ô): the unit stands in a column of its own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from plandocs.composing.audiences import whom
from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, words
from plandocs.composing.prose import prose
from plandocs.composing.table_lines import Line
from plandocs.spec.targets import PERCENT, Target
from plandocs.vietnamese.quantities import Comparator, Quantity, figure

_CUMULATIVE = "lũy kế"


def measure_words(target: Target, context: Context, otherwise: Pieces) -> Pieces:
    """What a target is called in a table (tên chỉ tiêu); ``otherwise`` where its parts do not make a name."""
    name = _measure(target, context) or otherwise
    if not target.cumulative or _CUMULATIVE in words(name).lower():
        return name
    return context.fill("targets.measure_cumulative", target.written_at, measure=name)


def _measure(target: Target, context: Context) -> Pieces:
    if target.measure is not None:
        return prose(target.measure, context)
    audience = whom(context, target.audience, target.who, target)
    if target.counted_in() != PERCENT or target.result is None or not audience:
        return ()
    result = prose(target.result, context)
    return context.fill("targets.measure_share", target.written_at, audience=audience, result=result)


def put(line: Line, column: str, amount: Quantity, target: Target, context: Context, aside: str = "") -> None:
    """A figure of a target into a cell of its row, what is said ``aside`` in brackets after it."""
    place, unit = target.written_at, target.counted_in()
    low, high = (_end(amount, number, unit) for number in (amount.low, amount.high))
    told = context.fill(f"targets.cell_{amount.comparator.name.lower()}", place, low=low, high=high)
    line.words[column] = context.fill("targets.cell", place, figure=told, aside=aside)
    if amount.comparator is Comparator.EXACT and target.counts(amount) and not aside:
        line.values[column] = amount.low


def _end(amount: Quantity, number: Decimal | None, unit: str) -> str:
    """A figure as the cells of a row write it: without its unit where that is the one of the row."""
    if number is None:
        return ""
    own = amount.unit or ("" if amount.is_percent or unit == PERCENT else unit)
    told = figure(replace(amount, comparator=Comparator.EXACT, low=number, high=None, unit=own))
    hidden = PERCENT if amount.is_percent else own
    return told.removesuffix(hidden).rstrip() if hidden == unit else told
