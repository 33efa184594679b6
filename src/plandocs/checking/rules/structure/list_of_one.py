"""What is numbered has at least two points (danh sách một ý): no "a)" without "b)", no "1." without "2."."""

from __future__ import annotations

from plandocs.checking.readers.containers import containers, kind_of, marks_are_set
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import ListItem, Section

_COUNTING = frozenset(("roman", "number", "decimal", "letter"))
_BY_HAND = frozenset(("outline", "annexes"))
"""Where sections and points are set out one by one; elsewhere as many stand as there are facts."""


def check(subject: Subject, problems: Problems) -> None:
    """Counts the marks of each kind under each heading; dashes number nothing, and may stand alone.

    A plan, an annex or a part of one section is left alone, and of sections that stand alone below one another only
    the outermost is told.
    """
    alone: set[int] = set()
    for container in subject.once(containers) if marks_are_set(problems) else ():
        marked = list(container.marked)
        if len(marked) == 1:
            alone.add(id(marked[0]))
        if container.holder is None or not kind_of(container.holder.mark) or id(container.holder) in alone:
            continue
        kinds = [kind_of(block.mark) for block in marked]
        for block, kind in zip(marked, kinds, strict=True):
            if kind in _COUNTING and kinds.count(kind) == 1 and _is_set_by_hand(block):
                problems.add("PD577", block.origin.place, mark=block.mark)


def _is_set_by_hand(block: Section | ListItem) -> bool:
    path = block.origin.place.path
    return bool(path) and path[0] in _BY_HAND


RULE = Rule(("PD577",), check, Sureness.LIKELY)
