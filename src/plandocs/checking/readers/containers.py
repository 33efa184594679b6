"""What stands directly under what (cấu trúc): sections, points and the text itself, each with what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Block, ListItem, Section

_KINDS = (
    ("roman", re.compile(r"[IVXLC]+[.\-]?")),
    ("number", re.compile(r"\d+[.)\-]?")),
    ("decimal", re.compile(r"\d+(?:\.\d+)+\.?")),
    ("letter", re.compile(r"[a-zđ]\)")),
    ("dash", re.compile(r"[-–]")),
    ("plus", re.compile(r"\+")),
)


_WITHOUT_MARKS = frozenset(("PD505", "PD506"))


@dataclass(frozen=True, slots=True)
class Container:
    """A section or a point (mục, ý) with what stands directly under it; the body and an annex have no holder."""

    holder: Section | ListItem | None
    above: tuple[Section | ListItem, ...]
    blocks: tuple[Block, ...]

    @property
    def marked(self) -> Iterator[Section | ListItem]:
        """The sections and points in it that bear a mark."""
        return (block for block in self.blocks if isinstance(block, Section | ListItem) and block.mark)


def containers(subject: Subject) -> tuple[Container, ...]:
    """Every place that holds something, from head to foot; annexes begin anew."""
    document = subject.document
    found = [*_below(None, (), document.body)]
    for annex in document.annexes:
        found += _below(None, (), annex.blocks)
    return tuple(found)


def marks_are_set(problems: Problems) -> bool:
    """Whether all got the marks of their levels: not where the outline is too deep, or letters ran out."""
    return not any(problem.code in _WITHOUT_MARKS for problem in problems)


def kind_of(mark: str) -> str:
    """What a mark counts by: roman, number, decimal, letter, dash, plus; empty for another."""
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(mark.strip())), "")


def _below(
    holder: Section | ListItem | None, above: tuple[Section | ListItem, ...], blocks: Iterable[Block]
) -> Iterator[Container]:
    held = tuple(blocks)
    yield Container(holder, above, held)
    for block in held:
        if isinstance(block, Section):
            yield from _below(block, (*above, block), block.blocks)
        elif isinstance(block, ListItem) and block.children:
            yield from _below(block, (*above, block), block.children)
