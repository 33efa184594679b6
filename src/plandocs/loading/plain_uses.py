"""Names whose values a template only prints (giá trị chỉ in ra): what they are changes no more than those words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from plandocs.loading.filling import bare
from plandocs.loading.variants import conditions_in, texts_in
from plandocs.sources.expression_names import names_in
from plandocs.sources.expressions import BadExpression, braced_in, parsed
from plandocs.sources.located import Entry
from plandocs.spec.parameters import Parameter


def reckoned_with(tree: Entry, parameters: Mapping[str, Parameter]) -> frozenset[str]:
    """The names, ``unit.name`` as one, whose values do more than stand in a text (giá trị dùng để tính, để chọn).

    To be there at all, and to be or not to be a text that the template spells, count as standing there. An expression
    that cannot be read names nothing: nothing is made of it.
    """
    found: set[str] = set()
    for source in chain(_in_texts(tree), _in_conditions(tree, parameters)):
        try:
            if not _is_plain(parsed(source)):
                found |= names_in(source)
        except BadExpression:
            continue
    return frozenset(found)


def used_names(tree: Entry, parameters: Mapping[str, Parameter]) -> frozenset[str]:
    """Every name that a template reads, ``unit.name`` as one (các tên được dùng)."""
    found: set[str] = set()
    for source in chain(_in_texts(tree), _in_conditions(tree, parameters)):
        try:
            found |= names_in(source)
        except BadExpression:
            continue
    return frozenset(found)


def _in_texts(tree: Entry) -> Iterator[str]:
    return (one.source for text in texts_in(tree) for one in braced_in(text))


def _in_conditions(tree: Entry, parameters: Mapping[str, Parameter]) -> Iterator[str]:
    """Conditions, and what variants are chosen by; a bare name chooses among keys that are no texts."""
    return (f"({bare(text)})|chosen" for text in conditions_in(tree, dict(parameters)))


def _is_plain(node: Any) -> bool:
    from jinja2 import nodes

    match node:
        case nodes.Name() | nodes.Const():
            return True
        case nodes.Getattr(node=inner):
            return isinstance(inner, nodes.Name)
        case nodes.Compare(expr=one, ops=[nodes.Operand(op="eq" | "ne", expr=other)]):
            return isinstance(other, nodes.Const) and _is_plain(one)
        case nodes.Or(left=one, right=other) | nodes.And(left=one, right=other):
            return _is_plain(one) and _is_plain(other)
        case nodes.Not(node=inner):
            return _is_plain(inner)
        case nodes.CondExpr(test=test, expr1=one, expr2=other):
            return _is_plain(test) and _is_plain(one) and (other is None or _is_plain(other))
        case nodes.Concat(nodes=parts):
            return all(map(_is_plain, parts))
    return False
