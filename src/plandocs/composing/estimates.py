"""Estimates (dự toán kinh phí) as tables: sums in group rows, the total last, under it the amount in words."""

from __future__ import annotations

from decimal import Decimal

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Tabled, made
from plandocs.composing.estimate_split import split_drafts
from plandocs.composing.prose import prose
from plandocs.composing.table_lines import Line, cells_of
from plandocs.composing.tables import table_drafts
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.spec.estimates import CostEstimate, CostGroup, CostLine
from plandocs.spec.outline import EstimateBlock, EstimateLayout
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.number_words import in_words
from plandocs.vietnamese.numerals import format_decimal, format_padded
from plandocs.vietnamese.text import capitalise_first

_UNIT = "đồng"
_TOO_LARGE = 10**18
"""More than that is not said in words, and not planned."""


def estimate_drafts(block: EstimateBlock, context: Context) -> list[Draft]:
    """The estimate that a block names (dự toán); nothing where it has no lines."""
    estimate: CostEstimate | None = context.entry("estimates", block.of, block.where("of"))
    if estimate is None:
        return []
    total, *feet = _totals(estimate, context)
    if block.layout is EstimateLayout.SPLIT:
        drafts = split_drafts(block, estimate, context, total, feet)
    else:
        drafts = _detailed(block, estimate, context, total, feet)
    table = next((place for place, draft in enumerate(drafts) if isinstance(draft, Tabled)), None)
    if table is not None and block.words and 0 < estimate.cost < _TOO_LARGE:
        drafts.insert(table + 1, _in_words(estimate, context))
    return drafts


def _detailed(
    block: EstimateBlock, estimate: CostEstimate, context: Context, total: Line, feet: list[Line]
) -> list[Draft]:
    """The estimate line by line: quantity, times, rate, amount (dự toán chi tiết)."""
    lines = [_group(one, context) for one in estimate.groups] + [_line(one, context) for one in estimate.lines]
    _check_unit(block, context)
    return table_drafts("estimate", lines, context, Origin(block.written_at), block.table, total=total, feet=feet)


def _check_unit(block: EstimateBlock, context: Context) -> None:
    """Notes a unit in which the figures are not (PD293)."""
    unit = block.table.unit if block.table is not None else None
    if block.table is not None and unit is not None and folded(unit) != _UNIT:
        context.problems.add("PD293", block.table.where("unit"), found=unit)


def _group(group: CostGroup, context: Context) -> Line:
    """The row of a group over those of its lines."""
    below = [_line(line, context) for line in group.lines] + [_group(one, context) for one in group.groups]
    return Line(Origin(group.written_at), {"content": prose(group.name, context)}, below=below)


def _line(line: CostLine, context: Context) -> Line:
    """The row of a line; what costs a rate once, or a lump sum, has no product."""
    place = line.written_at
    row = Line(Origin(place), {"content": prose(line.content, context)})
    row.words |= cells_of({"unit": str(line.unit) if line.unit is not None else None}, line.where("unit"))
    for key in ("source", "note"):
        text = getattr(line, key)
        if text is not None:
            row.words[key] = prose(text, context)
    for key in ("quantity", "times"):
        figure: Decimal | None = getattr(line, key)
        if figure is not None:
            row.values[key] = figure
            row.words[key] = made(format_decimal(figure), line.where(key))
            row.places[key] = max(-int(figure.normalize().as_tuple().exponent), 0)
    if line.rate is not None:
        row.values["rate"] = line.rate
    if line.cost is not None and (line.rate is None or (line.quantity is None and line.times is None)):
        row.values["amount"] = line.cost
    return row


def _totals(estimate: CostEstimate, context: Context) -> list[Line]:
    """The row of the sum, and those that follow from it: for all classes, rounded (tổng cộng, làm tròn)."""
    place = estimate.written_at
    rows = [Line(Origin(place))]
    if estimate.classes is not None:
        classes = format_padded(estimate.classes)
        rows[0].words["content"] = context.fill("estimate.one_class", place)
        label = context.fill("estimate.all_classes", place, classes=classes)
        pattern = f"{{0}}*{estimate.classes}"
        rows.append(Line(Origin(place), {"content": label}, {"amount": estimate.for_all}, pattern=pattern))
    if estimate.rounding is not None:
        label, step = context.fill("estimate.rounded", place), estimate.rounding
        pattern = f"ROUND({{0}}/{step},0)*{step}"
        origin = Origin(estimate.where("rounding"))
        rows.append(Line(origin, {"content": label}, {"amount": estimate.cost}, pattern=pattern))
    return rows


def _in_words(estimate: CostEstimate, context: Context) -> Para:
    """The total in words (bằng chữ)."""
    place = estimate.written_at
    words = context.fill("table.in_words", place, words=capitalise_first(in_words(estimate.cost)))
    return Para(words, Origin(place), Role.TABLE_NOTE)
