"""What the two readers of .xlsx rows hand over (ô chưa diễn giải): cells as they are written, entities and all."""

from __future__ import annotations

from collections.abc import Callable

RawCell = tuple[str, str, str, str, str]
"""Letters of the column, digits of the row, other attributes, formula as an element, stored value; "" if missing."""
TakeRow = Callable[[str, bool, "list[RawCell]"], None]
"""Takes the digits of a row, whether it is hidden, and its cells. Rows without content may be left out."""

AROUND = frozenset(("worksheet/cols/col", "worksheet/mergeCells/mergeCell"))
"""What is wanted of what stands around the rows."""


class NotPlain(Exception):  # noqa: N818 - no error: the other reader takes over
    """The XML is not written in the way that programs usually write it."""
