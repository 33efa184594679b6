"""Estimates by years or sources (dự toán chia theo năm, theo nguồn): a column for each, in triệu đồng or the like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import Repeated, TableColumn
from plandocs.composing.table_lines import Line
from plandocs.composing.table_shape import shape_of
from plandocs.composing.tables import shaped_drafts
from plandocs.document.origin import Origin
from plandocs.document.tables import CellValue, ValueKind
from plandocs.spec.estimates import CostEstimate, CostGroup, CostLine
from plandocs.spec.outline import EstimateBlock
from plandocs.vietnamese.numerals import parse_money
from plandocs.vietnamese.unreadable import Unreadable

_FORM, _EACH = "estimate_split", "parts"


def split_drafts(
    block: EstimateBlock, estimate: CostEstimate, context: Context, total: Line, feet: list[Line]
) -> list[Draft]:
    """The estimate with a column for each of its parts (dự toán chia theo năm, nguồn).

    Figures have as many decimals as they need, so that none is rounded. ``total`` and ``feet`` are the rows of totals.
    """
    form = context.table_forms(_FORM)
    if form is None or not estimate.split:
        return []
    parts = [Repeated(part.id, {"part": str(part.name)}) for part in estimate.split]
    shape = shape_of(form, block.table, context, {_EACH: parts})
    scale = _scale(shape.unit, block, context)
    lines = [_group(one, scale, context) for one in estimate.groups]
    lines += [_line(one, scale, context) for one in estimate.lines]
    for position, foot in enumerate(feet):
        foot.values = {"total": Decimal(str(foot.values["amount"])) / scale}
        if position == 0 and estimate.classes is not None:
            foot.values |= _for_all(estimate, estimate.classes, scale)
    places = _places(chain(lines, feet), least=int(scale > 1))
    columns = tuple(_with_places(column, places) for column in shape.columns)
    hidden = tuple(_with_places(column, places) for column in shape.hidden)
    shape = replace(shape, columns=columns, hidden=hidden)
    return shaped_drafts(shape, lines, context, Origin(block.written_at), total=total, feet=feet)


def _for_all(estimate: CostEstimate, classes: int, scale: int) -> dict[str, CellValue]:
    """What each part is for all classes."""
    sums = {part.id: estimate.of_part(part) for part in estimate.split}
    return {f"value_{name}": Decimal(amount * classes) / scale for name, amount in sums.items()}


def _scale(unit: str, block: EstimateBlock, context: Context) -> int:
    """How many đồng the unit of the table has; one that is no unit of money is noted (PD293)."""
    try:
        return parse_money(f"1 {unit}")
    except Unreadable:
        place = block.table.where("unit") if block.table is not None else block.written_at
        context.problems.add("PD293", place, found=unit)
        return 1


def _group(group: CostGroup, scale: int, context: Context) -> Line:
    below = [_line(line, scale, context) for line in group.lines]
    below += [_group(one, scale, context) for one in group.groups]
    return Line(Origin(group.written_at), {"content": prose(group.name, context)}, below=below)


def _line(line: CostLine, scale: int, context: Context) -> Line:
    """The row of a line; one that is not split shows its cost in the column of totals."""
    row = Line(Origin(line.written_at), {"content": prose(line.content, context)})
    if line.note is not None:
        row.words["note"] = prose(line.note, context)
    row.values = {f"value_{name}": Decimal(share) / scale for name, share in line.shares.items()}
    if not line.shares and line.cost is not None:
        row.values["total"] = Decimal(line.cost) / scale
    return row


def _places(lines: Iterable[Line], *, least: int) -> int:
    """How many decimals the figures need."""
    values = chain.from_iterable(_decimals(line) for line in lines)
    return max([least, *(-int(value.normalize().as_tuple().exponent) for value in values)])


def _decimals(line: Line) -> Iterator[Decimal]:
    for one in line.walk():
        yield from (value for value in one.values.values() if isinstance(value, Decimal))


def _with_places(column: TableColumn, places: int) -> TableColumn:
    return replace(column, places=places) if column.kind is ValueKind.DECIMAL else column
