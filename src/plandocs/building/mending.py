"""A spec with what is surely wrong in it mended (sửa bản đặc tả): the layout and the comments stay as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.examining import examine
from plandocs.diagnostics.diagnostic import Edit, Problems, Severity
from plandocs.diagnostics.place import Step
from plandocs.formats.reading import brought_up
from plandocs.formats.step import Kind
from plandocs.sources.located import Entry, Items, Located
from plandocs.sources.mending import mended
from plandocs.sources.reading import text_of
from plandocs.sources.yaml_tree import read_yaml

if TYPE_CHECKING:
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs

_MOST_TURNS = 8
"""How often a spec is looked at again: mending one thing may bring another to light."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What came of mending a spec (kết quả sửa): its bytes, what is left to tell, how many changes were made."""

    data: bytes
    problems: Problems
    count: int


def mend(spec: Path, data: bytes, *, name: str, inputs: Inputs | None = None, asked: Asked | None = None) -> Mended:
    """A spec after every sure edit of what is told of it (bản đã sửa); nothing is written.

    Edits are made in this spec alone. A round of edits after which it would hold other keys, or have errors that it
    had not, is not made.
    """
    current, found, count = data, _examined(spec, data, name, inputs, asked), 0
    for _ in range(_MOST_TURNS):
        edits = _edits(found, name)
        changed, made = mended(current, edits) if edits else (current, 0)
        if not made or _shape(changed, name) != _shape(current, name):
            break
        after = _examined(spec, changed, name, inputs, asked)
        if _errors(after) > _errors(found):
            break
        current, found, count = changed, after, count + made
    return Mended(current, found, count)


def _examined(spec: Path, data: bytes, name: str, inputs: Inputs | None, asked: Asked | None) -> Problems:
    found = Problems()
    examine(spec, found, name=name, data=data, inputs=inputs, asked=asked)
    return found


def _errors(found: Problems) -> int:
    return sum(problem.severity is Severity.ERROR for problem in found)


def _edits(found: Problems, name: str) -> list[Edit]:
    """The edits of this spec; those of one problem are all here or none is made."""
    each = (problem.edits for problem in found)
    return [edit for edits in each if all(one.place.file == name for one in edits) for edit in edits]


def _shape(data: bytes, name: str) -> list[tuple[Step, ...]] | None:
    """The key paths of everything that a spec holds, said as today; None where it cannot be read."""
    text = text_of(data, name, Problems())
    root = read_yaml(text, name, Problems()) if text is not None else None
    if text is not None and isinstance(root, Entry):
        root = brought_up(root, text, Kind.SPEC, Problems())
    return list(_paths(root, ())) if root is not None else None


def _paths(value: Located, path: tuple[Step, ...]) -> list[tuple[Step, ...]]:
    inner = value.items() if isinstance(value, Entry) else enumerate(value) if isinstance(value, Items) else ()
    return [path, *(one for step, child in inner for one in _paths(child, (*path, step)))]
