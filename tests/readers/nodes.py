"""Elements that know where they stand (phần tử và chỗ đứng): for messages that people can follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from tests.readers.names import short


@dataclass(frozen=True, slots=True)
class Node:
    """An element with its parents; ``position`` counts, from 1, among the siblings of its name."""

    element: Element
    parent: Node | None
    position: int

    @property
    def path(self) -> str:
        """The way from the root: ``w:document/w:body/w:p[3]``."""
        own = short(self.element.tag)
        return own if self.parent is None else f"{self.parent.path}/{own}[{self.position}]"

    def nearest(self, tag: str) -> Node | None:
        """The nearest element above this one that has a name."""
        above = self.parent
        while above is not None and above.element.tag != tag:
            above = above.parent
        return above


def walk(root: Element) -> Iterator[Node]:
    """Every element of a tree in document order, the root first."""
    waiting = [Node(root, None, 1)]
    while waiting:
        node = waiting.pop()
        yield node
        seen: dict[str, int] = {}
        below = []
        for child in node.element:
            seen[child.tag] = seen.get(child.tag, 0) + 1
            below.append(Node(child, node, seen[child.tag]))
        waiting += reversed(below)
