"""Tables of the author's own (bảng tự lập): rows and groups of rows, typed cells, sums and computed columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft
from plandocs.composing.free_cells import read_cell
from plandocs.composing.free_columns import free_columns
from plandocs.composing.prose import prose
from plandocs.composing.ragged_rows import RaggedRows
from plandocs.composing.table_columns import TableColumn
from plandocs.composing.table_lines import NUMBER, Line
from plandocs.composing.table_shape import Shape, changed, shape_of
from plandocs.composing.table_spans import Span
from plandocs.composing.tables import shaped_drafts
from plandocs.diagnostics.place import Place
from plandocs.document.origin import Origin
from plandocs.document.tables import ValueKind
from plandocs.registers.tables import TotalPlace
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.scalars import is_id
from plandocs.spec.free_tables import FreeRow, FreeTableBlock
from plandocs.vietnamese.similarity import suggestion

_FORM = "free"


def free_table_drafts(block: FreeTableBlock, context: Context) -> list[Draft]:
    """The table that a block spells out (bảng tự lập); nothing without rows."""
    shape = _shape(block, context)
    if shape is None or not block.rows:
        return []
    reading = _Reading(block, shape, context)
    lines, total = reading.lines(), reading.total()
    shape = replace(shape, columns=tuple(_with_places(column, lines, block) for column in shape.columns))
    if block.table is not None:
        shape = changed(shape, block.table, context)
    return shaped_drafts(shape, lines, context, Origin(block.written_at), total=total)


def _shape(block: FreeTableBlock, context: Context) -> Shape | None:
    """The habits of such tables with the block's columns; without sums there is no row of the total."""
    form = context.table_forms(_FORM)
    if form is None:
        return None
    shape = shape_of(form, None, context)
    columns = free_columns(block, context)
    label = next((one.key for one in columns if one.key != NUMBER and one.kind is ValueKind.TEXT), "")
    label = label or next((one.key for one in columns if one.key != NUMBER and not one.summed), "")
    has_sums = any(column.summed for column in columns)
    return replace(shape, columns=columns, label=label, total=shape.total if has_sums else TotalPlace.NONE.value)


def _with_places(column: TableColumn, lines: list[Line], block: FreeTableBlock) -> TableColumn:
    """A column with as many decimals as its typed figures have, where it does not say how many."""
    fact = next((one for one in block.columns if one.id == column.key), None)
    if column.formula or (fact is not None and fact.places is not None):
        return column
    values = (one.values.get(column.key) for line in lines for one in line.walk())
    places = [-int(value.normalize().as_tuple().exponent) for value in values if isinstance(value, Decimal)]
    return replace(column, places=max([column.places, *places]))


@dataclass(slots=True)
class _Reading:
    """The rows of a block on their way into lines."""

    block: FreeTableBlock
    shape: Shape
    context: Context
    columns: dict[str, TableColumn] = field(init=False)
    places: dict[str, int | None] = field(init=False)
    """How many decimals each column is said to have."""
    ragged: RaggedRows = field(init=False)

    def __post_init__(self) -> None:
        self.columns = {column.key: column for column in self.shape.columns}
        self.places = {key: fact.places for key, fact in zip(self.columns, self.block.columns, strict=True)}

        self.ragged = RaggedRows(self.context.problems)

    # rows

    def lines(self) -> list[Line]:
        """The rows of the table; what they state is not compared where some of them cannot be read."""
        lines = [self.line(row) for row in self.block.rows]
        self.ragged.tell_blanks()
        for line in (one for top in lines for one in top.walk() if self.ragged.is_told):
            line.stated.clear()
        return lines

    def line(self, row: FreeRow) -> Line:
        """A row, with those below it where it is a group."""
        line = Line(Origin(row.written_at))
        for key, text in self.cells(row):
            self.take(line, key, text, is_sum=bool(row.rows))
        line.below = [self.line(below) for below in row.rows]
        if row.group is not None:
            self.name(line, row, row.group)
        elif row.rows:
            self.context.problems.add("PD102", row.written_at, key="group")
        for span in row.spans:
            if span.column in self.columns:
                line.spans[span.column] = Span(span.across, span.down, span.written_at)
            else:
                self.note_unknown(span.column, span.where("column"))
        return line

    def name(self, line: Line, row: FreeRow, group: Text) -> None:
        """The name of a group, in the first column with words."""
        if not self.shape.label:
            self.context.problems.add("PD560", group.place)
        elif not row.rows:
            self.context.problems.add("PD559", group.place)
        line.words[self.shape.label] = prose(group, self.context)

    def total(self) -> Line:
        """The row of the grand total, with what the author says that it holds."""
        line = Line(Origin(self.block.where("total")))
        total = () if self.ragged.is_told else self.block.total
        summed = [key for key, column in self.columns.items() if column.summed]
        named = (
            self.named(total, self.block, "total") if isinstance(total, Mapping) else zip(summed, total, strict=False)
        )
        for key, text in named:
            self.take(line, key, text, is_sum=True)
        return line

    # cells

    def take(self, line: Line, key: str, text: Text, *, is_sum: bool = False) -> None:
        """Puts a cell into its line; a figure that the table computes itself is kept to be compared."""
        column = self.columns[key]
        if key == NUMBER:
            line.mark = str(text)
            return
        words, value = read_cell(text, column, self.places[key], self.context)
        if isinstance(value, Decimal) and (column.formula or (column.summed and is_sum)):
            line.stated[key] = (value, text.place)
            return
        if words:
            line.words[key] = words
        if value is not None:
            line.values[key] = value

    def cells(self, row: FreeRow) -> Iterator[tuple[str, Text]]:
        """The cells of a row by the keys of columns; those too many, left out and of unknown columns are noted."""
        if isinstance(row.cells, Mapping):
            yield from self.named(row.cells, row, "cells")
            return
        pairs = zip(self.columns.values(), self.block.columns, strict=True)
        columns = [column for column, fact in pairs if column.key != NUMBER and not fact.formula]
        if row.group is not None:
            columns = [column for column in columns if column.key != self.shape.label]
        if self.ragged.fits(row, columns):
            yield from zip([column.key for column in columns], row.cells, strict=False)

    def named(self, cells: Mapping[str, Text], fact: Fact, key: str) -> Iterator[tuple[str, Text]]:
        """Cells that are given by the ids of their columns."""
        for column, text in cells.items():
            if column in self.columns:
                yield column, text
            else:
                self.note_unknown(column, fact.key_place(key, column))

    def note_unknown(self, column: str, place: Place) -> None:
        """Notes a column that is not there (PD540)."""
        known = [key for key in self.columns if is_id(key)]
        self.context.problems.add("PD540", place, id=column, **suggestion(column, known))
