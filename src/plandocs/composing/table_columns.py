"""The columns of a table (cột): as a form has them, and those that stand once for each year, category or day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from plandocs.document.tables import Alignment, ValueKind
from plandocs.registers.tables import ColumnForm

_KEY = re.compile(r"[a-z_][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of one table (cột)."""

    key: str
    head: str
    """What stands over it; ``{slots}`` are filled."""
    above: tuple[str, ...] = ()
    width: int = 0
    alignment: Alignment = Alignment.LEFT
    kind: ValueKind = ValueKind.TEXT
    places: int = 0
    padded: bool = False
    summed: bool = False
    formula: str = ""
    always: bool = False
    on_demand: bool = False
    each: str = ""
    """What the column of a form is repeated for."""
    form: str = ""
    """The key that it has in the form, where it is repeated."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The words that fill the slots of its own heads."""
    typed: bool = False
    """Whether the author typed what stands over it: braces and brackets are then no more than signs."""


def column_of(form: ColumnForm) -> TableColumn:
    """The column that a form describes (cột)."""
    return TableColumn(
        str(form.id),
        str(form.head),
        tuple(map(str, form.above)),
        form.width,
        Alignment(form.align.value),
        ValueKind(form.type.value),
        form.places,
        form.padded,
        form.summed,
        str(form.formula or ""),
        form.always,
        form.on_demand,
        str(form.each or ""),
    )


@dataclass(frozen=True, slots=True)
class Repeated:
    """What columns are repeated for (mục lặp): the end of their keys, and the words that their heads ask for."""

    key: str
    words: Mapping[str, str]


Repeats = Mapping[str, Sequence[Repeated]]
"""What there is to repeat columns for, by the name that a form gives it: ``years``, ``parts``."""


def expanded(columns: Iterable[TableColumn], repeats: Repeats) -> tuple[TableColumn, ...]:
    """The columns of a table: those that ``each`` repeats stand once for each of it, neighbours together.

    A formula that names a repeated column means the sum of what it has become.
    """
    columns = tuple(columns)
    made: list[TableColumn] = []
    for each, group in groupby(columns, key=lambda column: column.each):
        alike = list(group)
        made += [_repeated(one, item) for item in repeats.get(each, ()) for one in alike] if each else alike
    became = {one.key: [column.key for column in made if column.form == one.key] for one in columns if one.each}
    return tuple(replace(column, formula=_summed(column.formula, became)) for column in made)


def _repeated(column: TableColumn, item: Repeated) -> TableColumn:
    return replace(column, key=f"{column.key}_{item.key}", form=column.key, words={**column.words, **item.words})


def _summed(formula: str, became: Mapping[str, Sequence[str]]) -> str:
    """A formula in which repeated columns are spelt out: a sum stays one, without brackets."""
    if not _KEY.search(formula) or re.search(r"[-*/()]", formula):
        return _KEY.sub(lambda found: f"({' + '.join(became[found[0]])})" if found[0] in became else found[0], formula)
    addends = [name.strip() for name in formula.split("+")]
    return " + ".join(key for name in addends for key in became.get(name, (name,)))
