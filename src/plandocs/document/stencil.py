"""A node in which marks stand, as a form for many (khuôn tô): each filling makes a node of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Generic, TypeVar

from plandocs.document.marks import Marks, Unplaceable, Values, put_in
from plandocs.document.tables import Listed

Node = TypeVar("Node")
Make = Callable[[Values, Mapping[Any, Any]], Any]


@dataclass(frozen=True, slots=True)
class Stencil(Generic[Node]):
    """A node as a form (khuôn tô): ``filled`` makes it with words in place of marks, and things in place of others."""

    node: Node
    make: Make | None
    """None where nothing in the node is open."""

    def filled(self, values: Values, things: Mapping[Any, Any] | None = None) -> Node:
        """The node of one unit (điền khuôn); ``things`` holds what stands in place of whole objects."""
        made: Node = self.make(values, things or {}) if self.make is not None else self.node
        return made


def stencil_of(node: Node, marks: Marks, things: frozenset[Any] = frozenset()) -> Stencil[Node]:
    """The form that a node with marks is (khuôn của một nút); raises Unplaceable.

    ``things`` are objects that stand for others to come, as marks do for words.
    """
    return Stencil(node, _make(node, marks, things))


def _make(node: Any, marks: Marks, things: frozenset[Any]) -> Make | None:
    """What makes the node anew; None where it is the same for all."""
    if isinstance(node, str):
        return _text(node, marks)
    if isinstance(node, tuple | list):
        return _many(node, [_make(one, marks, things) for one in node])
    if isinstance(node, Listed):
        _refuse_list(node, marks)
        return None
    if is_dataclass(node) and not isinstance(node, type):
        if things and node in things:
            return lambda _, others: others[node]
        return _entry(node, marks, things)
    return None


def _text(text: str, marks: Marks) -> Make | None:
    if not marks.stand_in(text):
        return None
    pieces = marks.parted(text)
    return lambda values, _: put_in(pieces, values)


def _refuse_list(node: Listed, marks: Marks) -> None:
    """The rows of a list are made as they are asked for, and stay as they are."""
    if any(marks.stand_in(text) for row in node.rows for text in row):
        raise Unplaceable


def _many(nodes: Any, makes: list[Make | None]) -> Make | None:
    if not any(makes):
        return None
    kind = tuple if isinstance(nodes, tuple) else list
    return lambda values, things: kind(
        make(values, things) if make is not None else node for node, make in zip(nodes, makes, strict=True)
    )


def _entry(node: Any, marks: Marks, things: frozenset[Any]) -> Make | None:
    parts = [getattr(node, field.name) for field in fields(node) if field.init]
    makes = [_make(part, marks, things) for part in parts]
    if not any(makes):
        return None
    cls = type(node)
    return lambda values, others: cls(
        *(make(values, others) if make is not None else part for part, make in zip(parts, makes, strict=True))
    )
