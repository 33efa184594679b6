"""What annexes are called (tên gọi phụ lục; NĐ30, Phụ lục I, 1.III.1)."""

from __future__ import annotations

from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.letters import roman_or_figure


def annex_name(context: Context, wanted: str, place: Place) -> Pieces:
    """How the text names an annex of the plan: "Phụ lục II"; no number when it is the only one."""
    annexes = list(context.plan.annexes)
    if len(annexes) == 1:
        return context.fill("annex.single", place)
    position = annexes.index(wanted) + 1
    return context.fill("annex.numbered", place, number=roman_or_figure(position), arabic=str(position))
