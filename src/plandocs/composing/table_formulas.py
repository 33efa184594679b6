"""Columns that follow from others (cột tính được): ``quantity * times * rate``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from plandocs.composing.table_columns import TableColumn
from plandocs.document.tables import ValueKind
from plandocs.sources.expressions import BadExpression, evaluate
from plandocs.vietnamese.numerals import round_half_up

_KEY = re.compile(r"[a-z_][a-z0-9_]*")
_PRODUCT = re.compile(r"[a-z_][a-z0-9_]*(\s*\*\s*[a-z_][a-z0-9_]*)*")
_SUM = re.compile(r"[a-z_][a-z0-9_]*(\s*\+\s*[a-z_][a-z0-9_]*)*")


@dataclass(frozen=True, slots=True)
class Computed:
    """A figure and how it follows (số tính được): ``pattern`` holds {0}, {1} … where the columns of ``keys`` stand.

    Without a pattern it is their sum.
    """

    value: Decimal
    keys: tuple[str, ...] = ()
    pattern: str = ""


def compute(formula: str, values: Mapping[str, int | Decimal], columns: Iterable[str]) -> Computed | None:
    """What a formula gives for the figures of one row; None where one is missing, or it cannot be computed.

    A factor of a product that the row leaves empty counts as one: no number of times means once. What a sum leaves
    empty counts as nothing.
    """
    keys = names_in(formula, columns)
    present = tuple(key for key in keys if key in values)
    if _SUM.fullmatch(formula):
        return _sum(present, values) if present else None
    if _PRODUCT.fullmatch(formula):
        return _computed("*".join(present), present, values) if len(present) > 1 or present == keys else None
    return _computed(formula, keys, values) if present == keys else None


def divides_by_zero(formula: str, values: Mapping[str, int | Decimal], columns: Iterable[str]) -> bool:
    """Whether a formula has all its figures and cannot be computed for a divisor that is 0 (chia cho 0)."""
    keys = names_in(formula, columns)
    return "/" in formula and all(key in values for key in keys) and compute(formula, values, keys) is None


def _sum(keys: tuple[str, ...], values: Mapping[str, int | Decimal]) -> Computed:
    """What a sum gives, of however many columns."""
    return Computed(sum((Decimal(values[key]) for key in keys), Decimal(0)), keys)


def names_in(formula: str, columns: Iterable[str]) -> tuple[str, ...]:
    """The columns that a formula names, each once, in its order (các cột trong công thức)."""
    known = set(columns)
    return tuple(dict.fromkeys(key for key in _KEY.findall(formula) if key in known))


def rounded(result: Computed, column: TableColumn) -> Computed:
    """A figure with the decimals that its column prints, so that sums are those of the printed figures (làm tròn).

    A sum of other columns is left as exact as they are.
    """
    if column.kind is ValueKind.TEXT or not result.pattern:
        return result
    value = round_half_up(result.value, column.places)
    if value == result.value:
        return result
    return replace(result, value=value, pattern=f"ROUND({result.pattern},{column.places})")


def in_order_of_need(columns: Sequence[TableColumn]) -> list[TableColumn]:
    """The columns with formulas, each after those that it is computed from; what goes in circles is left out."""
    left = {column.key: column for column in columns if column.formula}
    ordered: list[TableColumn] = []
    while ready := [one for one in left.values() if not names_in(one.formula, left)]:
        ordered += ready
        for column in ready:
            del left[column.key]
    return ordered


def _computed(formula: str, keys: tuple[str, ...], values: Mapping[str, int | Decimal]) -> Computed | None:
    if not keys:
        return None
    try:
        result = evaluate(formula, {key: values[key] for key in keys})
    except BadExpression:
        return None
    pattern = _KEY.sub(lambda found: f"{{{keys.index(found[0])}}}", formula).replace(" ", "")
    return Computed(Decimal(result), keys, pattern) if isinstance(result, int | Decimal) else None


def in_column_numbers(formula: str, numbers: Mapping[str, int]) -> str:
    """A formula as a row of column numbers writes it (công thức theo số cột): "(4) x (5) x (6)", "(4) + … + (9)".

    Columns that do not stand are left out of a product or a sum.
    """
    if _SUM.fullmatch(formula):
        return _sum_of([numbers[key] for key in _KEY.findall(formula) if key in numbers])
    if _PRODUCT.fullmatch(formula):
        return " x ".join(f"({numbers[key]})" for key in _KEY.findall(formula) if key in numbers)
    written = _KEY.sub(lambda found: f"({numbers[found[0]]})" if found[0] in numbers else found[0], formula)
    return re.sub(r"\s*\*\s*", " x ", re.sub(r"\s*/\s*", " : ", written))


_FEW = 3
"""Addends that are written out; more of them, side by side, are told by the first and the last."""


def _sum_of(numbers: list[int]) -> str:
    is_row = len(numbers) > _FEW and numbers == list(range(numbers[0], numbers[-1] + 1))
    return " + ".join([f"({numbers[0]})", "…", f"({numbers[-1]})"] if is_row else [f"({one})" for one in numbers])
