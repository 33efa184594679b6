"""What stands under one heading is marked alike (lẫn dấu đầu dòng): not "a)", "b)" and then "-"."""

from __future__ import annotations

from plandocs.checking.readers.containers import containers, kind_of, marks_are_set
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import ListItem, Section


def check(subject: Subject, problems: Problems) -> None:
    """Compares the marks of points and sections that stand side by side; after a paragraph a list begins anew."""
    for container in subject.once(containers) if marks_are_set(problems) else ():
        first = ""
        told: set[str] = set()
        for block in container.blocks:
            if not isinstance(block, Section | ListItem):
                first = ""
                continue
            kind = kind_of(block.mark)
            first = first or block.mark
            if kind and kind != kind_of(first) and kind not in told:
                told.add(kind)
                problems.add("PD579", block.origin.place, mark=block.mark, first=first)


RULE = Rule(("PD579",), check, Sureness.LIKELY)
