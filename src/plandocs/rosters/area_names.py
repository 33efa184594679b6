"""The names of communes and wards (tên xã, phường), with and without the word for their kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from plandocs.rosters.names import Names
from plandocs.vietnamese.folding import folded

Named = TypeVar("Named")


def add_area(names: Names[Named], area: str, named: Named, kinds: Iterable[str]) -> None:
    """Adds a commune by its whole name and by its bare one: "xã Hà Bắc", "Hà Bắc"."""
    names.add(area, named)
    words = folded(area)
    for kind in map(folded, kinds):
        if words.startswith(f"{kind} "):
            names.add(words.removeprefix(f"{kind} "), named, is_shown=False)
