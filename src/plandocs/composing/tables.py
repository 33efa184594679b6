"""Facts into a table of a form (lập bảng): columns, numbers of rows, sub-totals in group rows, the grand total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para
from plandocs.composing.prose import prose
from plandocs.composing.table_columns import Repeats
from plandocs.composing.table_lines import Line
from plandocs.composing.table_making import Making
from plandocs.composing.table_shape import Shape, shape_of
from plandocs.composing.table_signers import signer_drafts
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.registers.tables import TotalPlace
from plandocs.spec.tables import TableOptions


def table_drafts(
    name: str,
    lines: list[Line],
    context: Context,
    origin: Origin,
    options: TableOptions | None = None,
    *,
    total: Line | None = None,
    feet: Sequence[Line] = (),
    without_total: bool = False,
    repeats: Repeats | None = None,
    **slots: str,
) -> list[Draft]:
    """The table of a form with what stands above and below it (bảng): unit, rows, notes; nothing without rows.

    ``total`` holds what the row of the grand total says besides sums, ``feet`` the rows under it; ``repeats``
    what columns are repeated for; ``slots`` fill the heads of columns.
    """
    form = context.table_forms(name)
    if form is None or not lines:
        return []
    shape = shape_of(form, options, context, repeats)
    shape = replace(shape, total=TotalPlace.NONE.value) if without_total else shape
    return shaped_drafts(shape, lines, context, origin, total=total, feet=feet, slots=slots)


def shaped_drafts(
    shape: Shape,
    lines: list[Line],
    context: Context,
    origin: Origin,
    *,
    total: Line | None = None,
    feet: Sequence[Line] = (),
    slots: Mapping[str, str] | None = None,
) -> list[Draft]:
    """The table of a shape with what stands above and below it (bảng).

    ``feet`` are rows after the grand total whose figures follow from it: what it is for several classes, rounded.
    """
    drafts: list[Draft] = []
    if shape.unit:
        words_ = context.fill("table.unit", origin.place, unit=shape.unit)
        drafts.append(Para(words_, origin, Role.TABLE_UNIT))
    whole = total if total is not None else Line(origin)
    whole.below, whole.mark = lines, ""
    drafts.append(Making(shape, lines, context, origin, whole, feet).table(slots or {}))
    drafts += [Para(prose(note, context), Origin(note.place), Role.TABLE_NOTE) for note in shape.notes]
    return [*drafts, *signer_drafts(shape.signers, context, origin)]
