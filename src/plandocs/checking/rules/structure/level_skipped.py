"""Levels follow one another (bỏ qua cấp): "+" stands below "-", "a)" below "1."."""

from __future__ import annotations

from plandocs.checking.readers.containers import Container, containers, kind_of, marks_are_set
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Compares the first mark of each kind with that of its holder."""
    for container in subject.once(containers) if marks_are_set(problems) else ():
        above = _mark_above(container)
        told: set[str] = set()
        for block in container.marked:
            kind = kind_of(block.mark)
            if kind not in told and _is_skipped(kind, above):
                told.add(kind)
                problems.add("PD578", block.origin.place, mark=block.mark, above=above or "—")


def _mark_above(container: Container) -> str:
    return next((one.mark for one in reversed(container.above) if one.mark), "")


def _is_skipped(kind: str, above: str) -> bool:
    holder = kind_of(above)
    return (kind == "plus" and holder not in ("dash", "plus")) or (kind == "letter" and holder == "roman")


RULE = Rule(("PD578",), check, Sureness.LIKELY)
