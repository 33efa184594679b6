"""A table on its way (lập bảng): figures first, then rows in order and their numbers, then what refers to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from plandocs.composing.context import Context
from plandocs.composing.draft import DraftCell, DraftRow, Tabled, made
from plandocs.composing.table_columns import TableColumn
from plandocs.composing.table_formulas import Computed, compute, divides_by_zero, in_order_of_need, rounded
from plandocs.composing.table_heads import column_numbers, heads
from plandocs.composing.table_lines import NUMBER, Follows, Line
from plandocs.composing.table_merging import merged_down
from plandocs.composing.table_shape import Shape
from plandocs.composing.table_spans import spanned
from plandocs.document.origin import Origin
from plandocs.document.tables import Alignment, Column, Formula, RowKind, ValueKind
from plandocs.vietnamese.letters import item_letter, roman_or_figure
from plandocs.vietnamese.numerals import format_decimal, format_padded, format_percent


@dataclass(slots=True)
class Making:
    """A table on its way: figures first, then rows in order, then what refers to them."""

    shape: Shape
    lines: list[Line]
    context: Context
    origin: Origin
    whole: Line
    """The row of the grand total, above all others."""
    feet: Sequence[Line] = ()
    """The rows that go with it, without numbers."""
    computed: dict[int, dict[str, Computed]] = field(default_factory=dict)
    positions: dict[int, int] = field(default_factory=dict)
    marks: dict[int, str] = field(default_factory=dict)

    def table(self, slots: Mapping[str, str]) -> Tabled:
        """The table itself."""
        self.figure(self.whole)
        self.compare(self.whole)
        self.number(self.lines, 0)
        columns = [column for column in self.shape.columns if self.is_kept(column)]
        ordered = self.ordered()
        self.positions = {id(line): position for position, line in enumerate(ordered)}
        head, head_merged = heads(columns, self.context, self.origin, slots)
        if self.shape.column_numbers:
            hidden = [column for column in self.shape.hidden if self.is_filled(column)]
            head.append(column_numbers(columns, hidden, self.origin))
        rows = [self.row(line, columns) for line in ordered]
        areas = merged_down(rows, [place for place, one in enumerate(columns) if one.key in self.shape.merge])
        spans = [line.spans for line in ordered]
        areas += spanned(spans, rows, [one.key for one in columns], areas, self.context.problems)
        return Tabled(
            [Column(one.width, one.alignment, one.kind, one.places) for one in columns],
            head,
            [*rows],
            self.origin,
            head_merged,
            areas,
            self.shape.small,
            self.shape.upright,
            self.shape.least_height,
        )

    # figures

    @property
    def known(self) -> tuple[TableColumn, ...]:
        """The columns that there are, shown or not."""
        return (*self.shape.columns, *self.shape.hidden)

    def figure(self, line: Line) -> None:
        """The figures of a row that follow from others: formulas of its own columns, sums of the rows below."""
        for below in line.below:
            self.figure(below)
        found = self.computed[id(line)] = self.sums(line) if line.below else {}
        keys = [column.key for column in self.known]
        for column in in_order_of_need(self.known):
            if line.below and (column.summed or column.kind is not ValueKind.PERCENT):
                continue  # a share of sums has a sense, a price of sums has none
            values = {key: value for key in keys if (value := self.value(line, key)) is not None}
            result = compute(column.formula, values, keys)
            if result is not None:
                found[column.key] = rounded(result, column)
            elif divides_by_zero(column.formula, values, keys):
                self.context.problems.add("PD572", line.origin.place, column=column.head)
        for key, (stated, _) in line.stated.items():
            if key not in found:
                line.values.setdefault(key, stated)

    def sums(self, line: Line) -> dict[str, Computed]:
        """What the rows of a group add up to."""
        found = {}
        for column in self.known:
            values = [value for one in line.below if (value := self.value(one, column.key)) is not None]
            if column.summed and values:
                found[column.key] = Computed(sum(values, Decimal(0)))
        return found

    def compare(self, line: Line) -> None:
        """Notes figures that were typed and differ from what the table gives (PD554)."""
        for key, (stated, place) in line.stated.items():
            value = self.value(line, key)
            column = next(one for one in self.known if one.key == key)
            if value is not None and value != stated:
                typed, made_ = figure_words(stated, column), figure_words(value, column)
                self.context.problems.add("PD554", place, column=column.head, stated=typed, value=made_)
        for below in line.below:
            self.compare(below)

    def value(self, line: Line, key: str) -> Decimal | None:
        """What a row holds in a column, as a number."""
        computed = self.computed.get(id(line), {}).get(key)
        if computed is not None:
            return computed.value
        value = line.values.get(key)
        return Decimal(value) if isinstance(value, int | Decimal) else None

    # order and numbers

    def number(self, lines: list[Line], depth: int, counts: Counter[int] | None = None, above: str = "") -> None:
        """Gives each row its number, by its depth; those of a group begin again unless they run on."""
        has_groups = any(line.below for line in self.lines)
        if counts is None or not self.shape.running:
            counts = Counter()
        for line in lines:
            if line.mark is None:
                kind = 0 if line.below else 1
                counts[kind] += 1
                mark = self.shape.mark_at(depth, is_group=bool(line.below), has_groups=has_groups)
                self.marks[id(line)] = _mark(mark, counts[kind], above)
            else:
                self.marks[id(line)] = line.mark
            self.number(line.below, depth + 1, counts if self.shape.running else None, self.marks[id(line)])

    def ordered(self) -> list[Line]:
        """The rows from the first to the last, the grand total where the form has it."""
        rows = [one for line in self.lines for one in line.walk()]
        if not (self.shape.total_first or self.shape.total_last):
            return rows
        totals = [self.whole, *self.feet]
        return [*totals, *rows] if self.shape.total_first else [*rows, *totals]

    # cells

    def is_kept(self, column: TableColumn) -> bool:
        """Whether a column stands: one that must, or one that some row fills."""
        return column.always or column.key == NUMBER or self.is_filled(column)

    def is_filled(self, column: TableColumn) -> bool:
        """Whether some row has words or a figure in a column."""
        rows = [one for line in self.lines for one in line.walk()]
        return any(one.words.get(column.key) or self.value(one, column.key) is not None for one in rows)

    def row(self, line: Line, columns: list[TableColumn]) -> DraftRow:
        """A row of the table."""
        kind = RowKind.TOTAL if self.is_total(line) else RowKind.GROUP if line.below else RowKind.NORMAL
        return DraftRow([self.cell(line, column, columns) for column in columns], line.origin, kind)

    def is_total(self, line: Line) -> bool:
        """Whether a row is the grand total or one of those below it."""
        return line is self.whole or any(line is foot for foot in self.feet)

    def cell(self, line: Line, column: TableColumn, columns: list[TableColumn]) -> DraftCell:
        """A cell: the row's number, its label, its words, or its figure with how that follows from others."""
        place = line.origin.place
        if column.key == NUMBER:
            mark = self.marks.get(id(line), "")
            return DraftCell(made(mark, place), int(mark) if mark.isdecimal() else None)
        if self.is_total(line) and column.key == self.shape.label:
            label = line.words.get(column.key) or made(self.shape.total_label, place)
            return DraftCell(label, alignment=Alignment.CENTRE)
        value = self.value(line, column.key)
        if value is None:
            dated = line.values.get(column.key)
            return DraftCell(line.words.get(column.key, ()), dated)
        written = line.words.get(column.key) or made(figure_words(value, column), place)
        exact = int(value) if value == value.to_integral_value() else value
        return DraftCell(written, exact, self.formula(line, column, columns), places=line.places.get(column.key))

    def formula(self, line: Line, column: TableColumn, columns: list[TableColumn]) -> Formula | None:
        """How a computed figure follows from other cells of the table."""
        at = {one.key: place for place, one in enumerate(columns)}
        if column.key in line.follows:
            return self.following(line.follows[column.key], at)
        here = at[column.key]
        if line.pattern:
            return Formula(((self.positions[id(line)] - 1, here),), line.pattern)
        result = self.computed.get(id(line), {}).get(column.key)
        if result is None:
            return None
        if line.below and not result.pattern:
            summed = [one for one in line.below if self.value(one, column.key) is not None]
            return Formula(tuple((self.positions[id(one)], here) for one in summed))
        if any(key not in at for key in result.keys):
            return None
        return Formula(tuple((self.positions[id(line)], at[key]) for key in result.keys), result.pattern)

    def following(self, follows: Follows, at: Mapping[str, int]) -> Formula | None:
        """A formula over cells of other rows; None where one of them does not stand."""
        if any(id(line) not in self.positions or key not in at for line, key in follows.cells):
            return None
        cells = tuple((self.positions[id(line)], at[key]) for line, key in follows.cells)
        return Formula(cells, follows.pattern)


def _mark(form: str, count: int, above: str) -> str:
    letter = item_letter(count) if "{letter}" in form else ""
    path = f"{above}.{count}" if above else str(count)
    return form.format(roman=roman_or_figure(count), number=count, letter=letter, path=path)


def figure_words(value: Decimal, column: TableColumn) -> str:
    """A figure as the cells of a column write it (số liệu trong ô): 05, 1.299, 11,8, 1.500.000."""
    if column.kind is ValueKind.PERCENT and "%" not in "".join((*column.above, column.head)):
        return format_percent(value, column.places)
    if column.kind in (ValueKind.COUNT, ValueKind.TEXT) and value != value.to_integral_value():
        return format_decimal(value, column.places or None)
    if column.kind in (ValueKind.DECIMAL, ValueKind.PERCENT) or value != value.to_integral_value():
        return format_decimal(value, column.places)
    return format_padded(int(value)) if column.padded else format_decimal(value, column.places)
