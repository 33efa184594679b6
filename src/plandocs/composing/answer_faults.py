"""What can be wrong with the expression of a form's tag (lỗi của thẻ), and how it is told."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from plandocs.sources.expressions import FILTERS, FUNCTIONS, BadExpression, NotGiven, Reader, parsed, unknown

EACH = ("unit", "class", "person")
"""Names that a form has only where it is filled once for each of them."""
_NO_SUCH_ID = ("PD301", "PD501", "PD502")


class Note(Protocol):
    """Notes a problem of a tag; whoever gave the tag knows where it stands."""

    def __call__(self, code: str, **values: object) -> None:
        """Notes ``code`` with the values of its message."""
        ...


class Asked(Protocol):
    """An expression that a form may ask (biểu thức của biểu mẫu), with the names that are its own at that place."""

    @property
    def expression(self) -> str:
        """The expression as written."""
        ...

    @property
    def names(self) -> Collection[str]:
        """Names of loops around it and of values kept before."""
        ...

    @property
    def note(self) -> Note:
        """Notes a problem at its place."""
        ...


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through a parsed expression without computing it."""

    known: Collection[str]

    def faults(self, node: Any) -> Iterator[BadExpression]:
        kind = type(node).__name__.lower()
        walk = getattr(self, f"_in_{kind}", None)
        if walk is not None:
            yield from walk(node)
        elif kind != "operand" and not hasattr(Reader, f"_read_{kind}"):
            yield BadExpression("PD153", what=kind)
        else:
            yield from self._below(node)

    def _below(self, node: Any) -> Iterator[BadExpression]:
        for child in node.iter_child_nodes():
            yield from self.faults(child)

    def _in_name(self, node: Any) -> Iterator[BadExpression]:
        if node.name not in self.known:
            yield unknown(node.name, [*sorted(self.known), *FUNCTIONS])

    def _in_filter(self, node: Any) -> Iterator[BadExpression]:
        if node.name not in FILTERS:
            yield unknown(node.name, list(FILTERS))
        yield from self._below(node)

    def _in_test(self, node: Any) -> Iterator[BadExpression]:
        if node.name != "defined":
            yield BadExpression("PD153", what=f"is {node.name}")
        yield from self._below(node)

    def _in_call(self, node: Any) -> Iterator[BadExpression]:
        function = getattr(node.node, "name", "")
        if function not in FUNCTIONS:
            yield BadExpression("PD153", what=f"{function or '…'}()")
            return
        for argument in node.args:
            name = getattr(argument, "name", None) if type(argument).__name__ == "Name" else None
            if name is not None and name not in self.known:
                yield BadExpression("PD164", id=name, function=function)
            else:
                yield from self.faults(argument)


def faults(expression: str, known: Collection[str]) -> Iterator[BadExpression]:
    """What is wrong with an expression whatever the values are: its grammar, its names, its filters."""
    try:
        yield from _Walk(known).faults(parsed(expression))
    except BadExpression as error:
        yield error


def may_be_missing(expression: str) -> set[str]:
    """The names that an expression tests by ``is defined`` (tên có thể không có)."""
    from jinja2 import nodes

    try:
        node = parsed(expression)
    except BadExpression:
        return set()
    tests = [node, *node.find_all(nodes.Test)] if isinstance(node, nodes.Test) else node.find_all(nodes.Test)
    return {test.node.name for test in tests if test.name == "defined" and isinstance(test.node, nodes.Name)}


def noted(error: BadExpression, expression: str, note: Note) -> None:
    """Notes what is wrong with a tag's expression, in the words of forms."""
    values = error.values
    if isinstance(error, NotGiven):
        note("PD826", name=error.name or expression)
    elif error.code == "PD151" and values["name"] in EACH:
        note("PD835", name=values["name"])
    elif error.code == "PD151":
        note("PD825", name=values["name"], near=values["near"])
    elif error.code in _NO_SUCH_ID:
        note("PD825", name=values["id"], near=values.get("near", ""))
    elif error.code == "PD164":
        note("PD825", name=values["id"], near=f"{values['function']}('{values['id']}')")
    elif error.code == "PD153":
        note("PD828", what=values["what"])
    elif error.code == "PD150":
        note("PD824", problem=values["problem"])
    else:
        note("PD827", problem=values.get("problem", error.code))
