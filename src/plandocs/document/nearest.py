"""Which words of a document a place of a spec made (chữ do chỗ này sinh ra)."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.diagnostics.place import Place, Step
from plandocs.document.remarking import Worded


def nearest(nodes: Sequence[Worded], place: Place) -> tuple[int, Worded | None]:
    """The node whose origin is nearest to a place, and how many keys both share; 0 and None where none is near.

    Of those that share as many keys, one of the same line comes first, then one that shares all of its own keys, then
    the first of the document.
    """
    best, chosen = (0, False, False), None
    for node in nodes:
        origin = node.origin.place
        if origin.file != place.file:
            continue
        shared = _shared(origin.path, place.path)
        rank = (shared, origin.line == place.line, shared == len(origin.path))
        if rank > best and (shared or origin.line == place.line):
            best, chosen = rank, node
    return best[0], chosen


def _shared(first: Sequence[Step], second: Sequence[Step]) -> int:
    """How many steps two key paths begin with alike."""
    same = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        same += 1
    return same
