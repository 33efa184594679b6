"""Rows of a spreadsheet under the groups they stand in (dòng nhóm), as the marks in the column STT tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_KINDS = (
    ("roman", re.compile(r"[IVXLC]+")),
    ("capital", re.compile(r"[A-ZĐ]")),
    ("path", re.compile(r"\d+(?:\.\d+)+")),
    ("number", re.compile(r"\d+")),
    ("letter", re.compile(r"[a-zđ]\)?")),
    ("sign", re.compile(r"[-–+*•]")),
)
"""What marks count with; a single capital that is a Roman figure counts as one unless letters are about."""


@dataclass(slots=True)
class Branch:
    """A row with those below it (nhánh): the position of the row in its sheet."""

    row: int
    below: list[Branch] = field(default_factory=list)


def grouped(rows: Sequence[int], marks: Sequence[str]) -> list[Branch]:
    """The rows as a tree: a mark of another kind goes a level down, one that was met before comes back up.

    A row without a mark stands beside the one above it.
    """
    kinds = _kinds([mark.strip().rstrip(".").strip() for mark in marks])
    tree: list[Branch] = []
    open_: list[tuple[str, list[Branch]]] = []
    for row, kind in zip(rows, kinds, strict=True):
        if kind and kind in [one for one, _ in open_]:
            while open_[-1][0] != kind:
                open_.pop()
        elif kind:
            under = open_[-1][1][-1].below if open_ else tree
            open_.append((kind, under))
        siblings = open_[-1][1] if open_ else tree
        siblings.append(Branch(row))
    return tree


def _kinds(marks: Sequence[str]) -> list[str]:
    """The kind of each mark, empty where it has none; 1.1 below 1.1.1 are kinds of their own."""
    has_letters = any(re.fullmatch("[ABEFGH]", mark) for mark in marks)
    return [_kind(mark, has_letters=has_letters) for mark in marks]


def _kind(mark: str, *, has_letters: bool) -> str:
    kind = next((name for name, pattern in _KINDS if pattern.fullmatch(mark)), "")
    if kind == "path":
        return f"path{mark.count('.')}"
    return "capital" if kind == "roman" and has_letters and mark in ("C", "D") else kind
