"""Lists of documents in full (cơ sở chính trị, cơ sở pháp lý), as legal bases name them but as points of the text."""

from __future__ import annotations

from plandocs.composing.context import Context, joined, separator_for
from plandocs.composing.draft import CiteMark, Pieces, Point
from plandocs.document.origin import Origin
from plandocs.spec.outline import ReferencesBlock


def reference_points(block: ReferencesBlock, context: Context) -> list[Point]:
    """A point for each line of the block (các văn bản)."""
    lines = [_line(block, position, context) for position in range(len(block.cite))]
    return [point for point in lines if point.content]


def _line(block: ReferencesBlock, position: int, context: Context) -> Point:
    names = block.cite[position]
    cited: list[Pieces] = []
    for inner, name in enumerate(names):
        place = block.where("cite", position, inner) if len(names) > 1 else block.where("cite", position)
        if context.reference(name, place) is not None:
            cited.append((CiteMark(name, "basis", bold=False, italic=False, origin=Origin(place)),))
    place = block.where("cite", position)
    return Point(joined(cited, place, separator_for(cited)), Origin(place))
