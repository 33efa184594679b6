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

    if isinstance(node, nodes.Getattr):
        return isinstance(node.node, nodes.Name)
    if isinstance(node, nodes.Compare):
        return all(one.op in ("eq", "ne") and isinstance(one.expr, nodes.Const) for one in node.ops) and _is_plain(
            node.expr
        )
    joining = (nodes.Or, nodes.And, nodes.Not, nodes.CondExpr, nodes.Concat)
    return isinstance(node, nodes.Name | nodes.Const) or (
        isinstance(node, joining) and all(map(_is_plain, node.iter_child_nodes()))
    )
