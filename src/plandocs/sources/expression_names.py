"""What an expression speaks of (tên trong biểu thức), and names in it replaced by their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from plandocs.sources.expressions import parsed

_REMEMBERED = 1024
"""Expressions whose names are kept: a template is filled many times."""


class NoLiteral(ValueError):  # noqa: N818 - the name says what is wrong
    """A value that no expression can spell, such as a date; told by the name that stands for it."""


@lru_cache(maxsize=_REMEMBERED)
def names_in(source: str) -> frozenset[str]:
    """The names that an expression reads, ``unit.type`` as one (các tên); raises BadExpression.

    A function that it calls is a name as well: ``cite``.
    """
    from jinja2 import nodes

    tree = parsed(source)
    whole = nodes.Template([nodes.Output([tree])])
    of_parts = {id(part.node): f"{part.node.name}.{part.attr}" for part in _parts(whole)}
    return frozenset(of_parts.get(id(name), name.name) for name in whole.find_all(nodes.Name))


def _parts(tree: Any) -> Iterator[Any]:
    from jinja2 import nodes

    return (part for part in tree.find_all(nodes.Getattr) if isinstance(part.node, nodes.Name))


def with_values(source: str, values: Mapping[str, Any]) -> str:
    """An expression in which some names are spelt out (thay tên bằng giá trị); the rest stays to the letter.

    ``values`` has a value for a name, or for ``unit.type``. Raises NoLiteral.
    """
    tokens = _tokens(source)
    written, at = [], 0
    while at < len(tokens):
        kind, word = tokens[at]
        taken = _longest_name(tokens, at, values) if kind == "name" and not _is_part(tokens, at) else 0
        if taken:
            name = "".join(token for _, token in tokens[at : at + taken])
            written.append(_literal(name, values[name]))
            at += taken
        else:
            written.append(word)
            at += 1
    return "".join(written)


def _tokens(source: str) -> list[tuple[str, str]]:
    """The words of an expression as Jinja parts them; together they are the expression."""
    from jinja2 import Environment

    read = Environment().lexer.tokeniter("{{" + source + "}}", None)  # noqa: S701 - only parted, never rendered
    return [(kind, word) for _, kind, word in read][1:-1]


def _is_part(tokens: list[tuple[str, str]], at: int) -> bool:
    """Whether a name is an attribute or a filter."""
    before = next((word for kind, word in reversed(tokens[:at]) if kind != "whitespace"), "")
    return before in (".", "|")


def _longest_name(tokens: list[tuple[str, str]], at: int, values: Mapping[str, Any]) -> int:
    """How many tokens make up a name that has a value: three for ``unit.type``."""
    dotted = "".join(word for _, word in tokens[at : at + 3])
    if dotted in values:
        return 3
    return 1 if tokens[at][1] in values else 0


def _literal(name: str, value: Any) -> str:
    """A value as an expression spells it."""
    if value is None or isinstance(value, bool):
        return {None: "none", True: "true", False: "false"}[value]
    if isinstance(value, str):
        quote = '"' if "'" in value else "'"
        if quote in value:
            raise NoLiteral(name)
        return f"{quote}{value}{quote}"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal) and value >= 0:
        return f"{value:f}"
    raise NoLiteral(name)
