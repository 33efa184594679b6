"""The shape of one table (hình thức bảng): its form, with what the plan changes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plandocs.composing.context import Context
from plandocs.composing.table_columns import Repeats, TableColumn, column_of, expanded
from plandocs.document.tables import Alignment
from plandocs.registers.tables import TableForm, TotalPlace
from plandocs.sources.located import Text
from plandocs.spec.tables import ColumnChoice, TableOptions
from plandocs.vietnamese.similarity import suggestion


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of one table (hình thức bảng)."""

    columns: tuple[TableColumn, ...]
    once: tuple[TableColumn, ...] = ()
    """The columns as the form has them, before any is repeated."""
    marks: tuple[str, ...] = ("{number}",)
    running: bool = False
    total: str = "none"
    total_label: str = ""
    label: str = "content"
    column_numbers: bool = False
    small: bool = False
    upright: int = 7
    unit: str = ""
    merge: tuple[str, ...] = ()
    notes: tuple[Text, ...] = ()
    signers: tuple[str, ...] = ()
    least_height: int = 0
    """How high a row is at least, in millimetres."""
    hidden: tuple[TableColumn, ...] = ()
    """Columns that a plan leaves out; what is computed from them stays as it is."""

    @property
    def total_first(self) -> bool:
        """Whether the grand total stands under the head."""
        return self.total == TotalPlace.FIRST

    @property
    def total_last(self) -> bool:
        """Whether the grand total stands at the end."""
        return self.total == TotalPlace.LAST

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the columns, in order."""
        return tuple(column.key for column in self.columns)

    def mark_at(self, depth: int, *, is_group: bool, has_groups: bool) -> str:
        """What numbers a row of a depth; where there are no groups, what counts in figures."""
        if not has_groups:
            return next((mark for mark in self.marks if "{number}" in mark), self.marks[-1])
        level = depth if is_group else max(depth, 1)
        return self.marks[min(level, len(self.marks) - 1)]


def shape_of(form: TableForm, options: TableOptions | None, context: Context, repeats: Repeats | None = None) -> Shape:
    """The shape that a form gives a table, with the changes of ``options``; unknown columns are noted (PD540).

    ``repeats`` holds what columns of the form are repeated for.
    """
    columns = tuple(column_of(column) for column in form.columns)
    shape = Shape(
        columns=expanded(columns, repeats or {}),
        once=columns,
        marks=tuple(map(str, form.marks)),
        running=form.running,
        total=form.total.value,
        total_label=str(form.total_label),
        label=str(form.label),
        column_numbers=form.column_numbers,
        small=form.small,
        upright=form.upright,
        unit=str(form.unit or ""),
        least_height=form.least_height,
        signers=tuple(map(str, form.signers)),
    )
    if options is not None:
        shape = changed(shape, options, context)
    if options is not None and options.columns:
        return shape
    return replace(shape, columns=tuple(column for column in shape.columns if not column.on_demand))


def changed(shape: Shape, options: TableOptions, context: Context) -> Shape:
    """A shape with what a plan changes of it."""
    columns = _chosen(shape, options, context) if options.columns else shape.columns
    known = _known(shape)
    for position, wanted in enumerate(options.merge):
        if wanted not in known:
            context.problems.add("PD540", options.where("merge", position), id=wanted, **suggestion(wanted, known))
    total = options.total.value if options.total is not None else shape.total
    if options.total_label is not None and total == TotalPlace.NONE:
        context.problems.add("PD132", options.where("total_label"), label=options.total_label)
    return replace(
        shape,
        columns=columns,
        hidden=tuple(column for column in shape.columns if column.key not in {one.key for one in columns}),
        total=total,
        total_label=str(options.total_label or shape.total_label),
        column_numbers=_or(options.column_numbers, shape.column_numbers),
        running=_or(options.running, shape.running),
        small=_or(options.small, shape.small),
        unit=str(options.unit) if options.unit is not None else shape.unit,
        merge=tuple(column.key for wanted in options.merge for column in known.get(wanted, ())),
        notes=tuple(options.notes),
        signers=tuple(map(str, options.signers)) if "signers" in options.model_fields_set else shape.signers,
    )


def _or(wanted: bool | None, otherwise: bool) -> bool:  # noqa: FBT001 - both are what a key may say
    return otherwise if wanted is None else wanted


def _known(shape: Shape) -> dict[str, list[TableColumn]]:
    """The columns by what a plan may call them: a repeated one by its own key, all of them by that of the form."""
    known: dict[str, list[TableColumn]] = {column.key: [] for column in shape.once}
    for column in shape.columns:
        known.setdefault(column.key, []).append(column)
        if column.form:
            known.setdefault(column.form, []).append(column)
    return known


def _chosen(shape: Shape, options: TableOptions, context: Context) -> tuple[TableColumn, ...]:
    known = _known(shape)
    chosen: list[TableColumn] = []
    for choice in options.columns:
        if choice.id in known:
            chosen += [_altered(column, choice) for column in known[choice.id]]
        elif choice.head is not None:
            chosen.append(_altered(TableColumn(choice.id, str(choice.head), always=True), choice))
        else:
            context.problems.add("PD540", choice.where("id"), id=choice.id, **suggestion(choice.id, known))
    return tuple(chosen) or shape.columns


def _altered(column: TableColumn, choice: ColumnChoice) -> TableColumn:
    return replace(
        column,
        head=str(choice.head) if choice.head is not None else column.head,
        typed=choice.head is not None,
        width=choice.width if choice.width is not None else column.width,
        alignment=Alignment(choice.align.value) if choice.align is not None else column.alignment,
        always=True,
    )
