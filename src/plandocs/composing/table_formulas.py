"""Columns that follow from others (cột tính được): ``quantity * times * rate``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from plandocs.composing.expressions import BadExpression, evaluate

_KEY = re.compile(r"[a-z_][a-z0-9_]*")
_SUM = re.compile(r"[a-z_][a-z0-9_]*(\s*\+\s*[a-z_][a-z0-9_]*)+")
_PRODUCT = re.compile(r"[a-z_][a-z0-9_]*(\s*\*\s*[a-z_][a-z0-9_]*)*")


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

    A factor of a product that the row leaves empty counts as one: no number of times means once. An addend of a sum
    that it leaves empty counts as nothing.
    """
    known = set(columns)
    keys = tuple(dict.fromkeys(key for key in _KEY.findall(formula) if key in known))
    if _SUM.fullmatch(formula):
        present = tuple(key for key in keys if key in values)
        return Computed(sum((Decimal(values[key]) for key in present), Decimal(0)), present) if present else None
    if _PRODUCT.fullmatch(formula):
        present = tuple(key for key in keys if key in values)
        return _computed("*".join(present), present, values) if len(present) > 1 or present == keys else None
    return _computed(formula, keys, values) if all(key in values for key in keys) else None


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
