"""Sections side by side have headings of their own (tiêu đề trùng)."""

from __future__ import annotations

from plandocs.checking.readers.containers import containers
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.document.blocks import Section
from plandocs.document.inlines import text_of
from plandocs.vietnamese.folding import folded


def check(subject: Subject, problems: Problems) -> None:
    """Compares the headings under each heading; capitals, signs and tone style do not count."""
    for container in subject.once(containers):
        first: dict[str, Section] = {}
        for block in container.blocks:
            if not (isinstance(block, Section) and _is_typed(block)):
                continue
            heading = text_of(block.heading)
            key = folded(heading)
            if key in first:
                related = [Related(first[key].origin.place, "first")]
                problems.add("PD587", block.origin.place, related=related, heading=heading)
            elif key:
                first[key] = block


def _is_typed(section: Section) -> bool:
    """Whether a heading is the author's: lists of people head each class by its name, as often as it is listed."""
    path = section.origin.place.path
    return path[-1:] == ("heading",) or path[:1] == ("responsibilities",)


RULE = Rule(("PD587",), check, Sureness.CERTAIN)
