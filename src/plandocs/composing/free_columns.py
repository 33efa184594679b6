"""The columns of a table of the author's own (các cột của bảng tự lập), and what is wrong with their formulas."""

from __future__ import annotations

import re

from plandocs.composing.context import Context
from plandocs.composing.table_columns import TableColumn
from plandocs.composing.table_formulas import in_order_of_need, names_in
from plandocs.document.tables import Alignment, ValueKind
from plandocs.sources.expressions import BadExpression, evaluate
from plandocs.spec.free_tables import NUMBER, ColumnType, FreeColumn, FreeTableBlock
from plandocs.vietnamese.similarity import suggestion

_ALIGNMENT = {
    ColumnType.COUNT: Alignment.CENTRE,
    ColumnType.DECIMAL: Alignment.RIGHT,
    ColumnType.MONEY: Alignment.RIGHT,
    ColumnType.PERCENT: Alignment.CENTRE,
    ColumnType.DATE: Alignment.CENTRE,
}
_PLACES = {ColumnType.DECIMAL: 2, ColumnType.PERCENT: 1}
"""Decimals of a computed column that does not say how many it has."""
_FIGURES = frozenset(ColumnType) - {ColumnType.TEXT, ColumnType.DATE}
_NAME = re.compile(r"[^\W\d]\w*")
_ALLOWED = re.compile(r"[\w\s.+*/()-]*")
_DECIMAL_COMMA = re.compile(r"\d,\d")


def free_columns(block: FreeTableBlock, context: Context) -> tuple[TableColumn, ...]:
    """The columns as the table model has them; formulas and sums that cannot be are noted and left out."""
    facts = block.keyed()
    columns = [_column(name, fact, facts, context) for name, fact in facts.items()]
    computable = {column.key for column in in_order_of_need(columns)}
    circular = [column.key for column in columns if column.formula and column.key not in computable]
    if circular:
        place = facts[circular[0]].where("formula")
        context.problems.add("PD553", place, columns=", ".join(circular))
    return tuple(columns)


def _column(name: str, fact: FreeColumn, facts: dict[str, FreeColumn], context: Context) -> TableColumn:
    formula = str(fact.formula or "")
    sound = bool(formula) and _is_sound(fact, formula, facts, context)
    if fact.summed and fact.type not in _FIGURES:
        context.problems.add("PD552", fact.where("sum"), column=fact.head, type=fact.type.value)
    is_number = name == NUMBER
    own = Alignment.CENTRE if is_number else _ALIGNMENT.get(fact.type, Alignment.LEFT)
    return TableColumn(
        name,
        str(fact.head),
        tuple(map(str, fact.above)),
        fact.width,
        Alignment(fact.align.value) if fact.align is not None else own,
        ValueKind(fact.type.value),
        fact.places if fact.places is not None else _PLACES.get(fact.type, 0) if formula else 0,
        padded=fact.padded,
        summed=fact.summed and fact.type in _FIGURES,
        formula=formula if sound else "",
        always=True,
        typed=True,
    )


def _is_sound(fact: FreeColumn, formula: str, facts: dict[str, FreeColumn], context: Context) -> bool:
    """Whether a formula can be computed: names of columns with figures, joined by signs."""
    place = fact.where("formula")
    if fact.type not in _FIGURES:
        context.problems.add("PD552", place, column=fact.head, type=fact.type.value)
        return False
    for name in dict.fromkeys(_NAME.findall(formula)):
        other = facts.get(name)
        if other is None or name == NUMBER:
            known = [key for key, one in facts.items() if one.id and one.type in _FIGURES]
            context.problems.add("PD551", place, name=name, **suggestion(name, known))
            return False
        if other.type not in _FIGURES:
            context.problems.add("PD552", place, column=other.head, type=other.type.value)
            return False
    return _is_formula(formula, fact, context)


def _is_formula(formula: str, fact: FreeColumn, context: Context) -> bool:
    """Whether a formula is well formed: it is tried out with ones."""
    names = dict.fromkeys(_NAME.findall(formula), 1)
    problem = "" if _ALLOWED.fullmatch(formula) else "," if _DECIMAL_COMMA.search(formula) else formula
    try:
        if not problem and names_in(formula, names):
            evaluate(formula, names)
    except BadExpression as error:
        problem = "" if error.code == "PD152" else error.values.get("problem") or error.values.get("what", formula)
    if problem or not names:
        context.problems.add("PD555", fact.where("formula"), problem=problem or formula)
    return not problem and bool(names)
