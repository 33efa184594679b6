"""Compare packages (so sánh hai tệp docx): two files go in, the first differing node of each part comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from xml.etree.ElementTree import Element

from tests.readers.names import XML, short, w
from tests.readers.nodes import Node
from tests.readers.parts import Package, Source, open_package

_TEXT = frozenset({w("t"), w("delText"), w("instrText")})


def differences(first: Source, second: Source, *, ignore: Collection[str] = ()) -> list[str]:
    """One line for each part that differs, or that only one file has; ``ignore`` names parts that may differ.

    XML parts are compared as trees: attributes in any order, blanks between elements passed over.
    """
    left, right = open_package(first), open_package(second)
    found: list[str] = []
    for name in sorted((left.parts.keys() | right.parts.keys()) - set(ignore)):
        if name not in right.parts or name not in left.parts:
            found.append(f"{name}: only the {'first' if name in left.parts else 'second'} file has this part")
        else:
            found.extend(_part_difference(name, left, right))
    return found


def _part_difference(name: str, left: Package, right: Package) -> Iterator[str]:
    if left.parts[name] == right.parts[name]:
        return
    if name in left.trees and name in right.trees:
        difference = first_difference(left.trees[name], right.trees[name])
        if difference is not None:
            yield f"{name}: {difference}"
    else:
        yield f"{name}: {len(left.parts[name])} bytes and {len(right.parts[name])} bytes that differ"


def first_difference(left: Element, right: Element) -> str | None:
    """Where two trees first differ, and how; None when they say the same."""
    return _difference(Node(left, None, 1), right)


def _difference(node: Node, right: Element) -> str | None:
    left = node.element
    if left.tag != right.tag:
        return f"{node.path}: {short(left.tag)} here is {short(right.tag)} there"
    keys = sorted(key for key in left.attrib.keys() | right.attrib.keys() if left.get(key) != right.get(key))
    if keys:
        return f"{node.path}/@{short(keys[0])}: {left.get(keys[0])!r} and {right.get(keys[0])!r}"
    if _text(left, left.text) != _text(right, right.text):
        return f"{node.path}: text {left.text!r} and {right.text!r}"
    return _child_difference(node, right)


def _child_difference(node: Node, right: Element) -> str | None:
    left = node.element
    seen: dict[str, int] = {}
    for ours, theirs in zip(left, right, strict=False):
        seen[ours.tag] = seen.get(ours.tag, 0) + 1
        child = Node(ours, node, seen[ours.tag])
        difference = _difference(child, theirs)
        if difference is not None:
            return difference
        if (ours.tail or "").strip() != (theirs.tail or "").strip():
            return f"{child.path}: text after it {ours.tail!r} and {theirs.tail!r}"
    if len(left) != len(right):
        longer, which = (left, "first") if len(left) > len(right) else (right, "second")
        extra = longer[min(len(left), len(right))]
        return f"{node.path}: only the {which} file has {short(extra.tag)} as child {min(len(left), len(right)) + 1}"
    return None


def _text(element: Element, text: str | None) -> str:
    """Text that counts: blanks between elements do not, unless they are kept."""
    kept = element.tag in _TEXT or element.get(f"{{{XML}}}space") == "preserve"
    return (text or "") if kept or (text or "").strip() else ""
